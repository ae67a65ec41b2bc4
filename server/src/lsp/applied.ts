import { placeOf } from '../project/index.js';
import type { InForce, ProjectStore } from './projects.js';
import type { Settings, SettingsStore } from './settings.js';

/** What applies to a document: the editor's settings and the project file, put together. */
export interface Applied extends Settings {
  readonly inForce: InForce;
  /** Whether the project file names the document, leaves it out, or has no list of files. */
  readonly place: 'in' | 'open' | 'out';
}

/** The settings store with the project files' part in it. */
export interface AppliedStore extends Omit<SettingsStore, 'of'> {
  /**
   * What applies to a document.
   *
   * @param scope for whose settings the client is asked; the document itself where nothing else is given.
   */
  of(uri: string, scope?: string): Promise<Applied>;
}

export const createAppliedStore = (settings: SettingsStore, projects: ProjectStore): AppliedStore => ({
  ...settings,
  async of(uri, scope = uri) {
    const [own, inForce] = await Promise.all([settings.of(scope), projects.of(uri)]);
    return apply(own, inForce);
  },
});

/** A severity that a person set wins over the project's; `default`, and no setting at all, leave it to the project. */
export function apply(settings: Settings, inForce: InForce): Applied {
  const own = Object.entries(settings.rules).filter(([, level]) => level !== 'default');
  return { ...settings, rules: { ...inForce.project.rules, ...Object.fromEntries(own) }, inForce, place: inForce.path === undefined ? 'open' : placeOf(inForce.project, inForce.path) };
}
