import { noProject, PROJECT_FILE, type Problem, type Project } from '../project/index.js';
import type { Files, Stamp } from './files.js';
import { readProjectFile } from './read-project.js';
import { addressKey } from './workspace/addresses.js';

/** The project that applies to a document. */
export interface InForce {
  readonly project: Project;
  /** The address of its file; undefined where there is none. */
  readonly file: string | undefined;
  /** The document's path from that file's folder, with "/"; undefined for a document that was never saved. */
  readonly path: string | undefined;
  /** The same as long as the project is. */
  readonly revision: string;
}

/** Where project files come from: the nearest one upwards from a document, never from outside of the client's folders. */
export interface ProjectStore {
  of(uri: string): Promise<InForce>;
  /** Where a project file for a document would be made, and the document's path from there; undefined outside of the client's folders. */
  newFileFor(uri: string): Pick<InForce, 'path'> & { readonly file: string } | undefined;
  /** Reads those project files among the addresses anew, and says whether there are any. */
  changed(uris: readonly string[]): Promise<boolean>;
  /** What is wrong with a project file as it is saved, with the text that the places are in. Undefined for one that is not there. */
  saved(file: string): Promise<SavedProject | undefined>;
  /** Looks for all files anew when they are needed: the client's folders are others now. */
  forget(): void;
}

export interface SavedProject {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface ProjectStoreOptions {
  readonly files: Files;
  /** The client's folders, as they are now. */
  readonly folders: () => readonly string[];
  /** Whether the client says when a file changes; of others, the time of the last change is looked at whenever it matters. */
  readonly watched: boolean;
  /** Told of each project file after it was read for the first time or anew, and after it went away. */
  readonly onRead: (file: string) => void;
}

interface Kept extends SavedProject {
  readonly stamp: Stamp;
  /** The last one without errors. */
  readonly good: Project | undefined;
}

/** What is longer is no project file. */
const LARGEST = 1_000_000;
const nothing: InForce = { project: noProject, file: undefined, path: undefined, revision: '' };

/** Whether an address is a project file's. */
export const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`);

export function createProjectStore({ files, folders, watched, onRead }: ProjectStoreOptions): ProjectStore {
  const kept = new Map<string, Kept>();
  const current = new Map<string, Promise<Kept | undefined>>();

  async function load(file: string, folder: string): Promise<Kept | undefined> {
    const before = kept.get(file);
    const stamp = await files.stamp(file);
    if (before !== undefined && stamp?.changed === before.stamp.changed && stamp.size === before.stamp.size) return before;
    const text = stamp === undefined || stamp.size > LARGEST || !(await isInside(file, folder)) ? undefined : await files.read(file);
    if (text === undefined || stamp === undefined) {
      if (kept.delete(file)) onRead(file);
      return undefined;
    }
    const { project, problems } = await readProjectFile(text);
    const now = { stamp, text, problems, good: project ?? before?.good };
    kept.set(file, now);
    onRead(file);
    return now;
  }

  /** A link must not lead out of the folder. */
  async function isInside(file: string, folder: string): Promise<boolean> {
    const [real, within] = [await files.real(file), await files.real(folder)];
    return real !== undefined && within !== undefined && real.startsWith(`${bare(within)}/`);
  }

  function get(file: string, folder: string): Promise<Kept | undefined> {
    if (!watched) return load(file, folder);
    const answer = current.get(file) ?? load(file, folder);
    current.set(file, answer);
    return answer;
  }

  /** The outermost of the client's folders that holds an address. */
  const folderOf = (uri: string): string | undefined => folders().map(bare).filter((folder) => addressKey(uri).startsWith(`${addressKey(folder)}/`)).sort((a, b) => a.length - b.length)[0];

  return {
    async of(uri) {
      const named = uri.startsWith('untitled:') ? undefined : uri;
      const folder = named === undefined ? folders().map(bare)[0] : folderOf(named);
      if (folder === undefined) return nothing;
      for (const parent of parentsOf(named ?? `${folder}/`, folder)) {
        const file = `${parent}/${PROJECT_FILE}`;
        const found = await get(file, folder);
        if (found !== undefined) return { project: found.good ?? noProject, file, path: named === undefined ? undefined : addressKey(named).slice(addressKey(parent).length + 1), revision: `${file} ${found.stamp.size.toString()} ${found.stamp.changed.toString()}` };
      }
      return nothing;
    },
    newFileFor(uri) {
      const isNamed = !uri.startsWith('untitled:');
      const folder = isNamed ? folderOf(uri) : folders().map(bare)[0];
      return folder === undefined ? undefined : { file: `${folder}/${PROJECT_FILE}`, path: isNamed ? addressKey(uri).slice(addressKey(folder).length + 1) : undefined };
    },
    async changed(uris) {
      const ours = uris.filter(isProjectFile);
      for (const uri of ours) {
        current.delete(uri);
        const folder = folderOf(uri);
        if (folder !== undefined) await get(uri, folder);
      }
      return ours.length > 0;
    },
    async saved(file) {
      const folder = folderOf(file);
      return folder === undefined ? undefined : await get(file, folder);
    },
    forget: () => { current.clear(); },
  };
}

/** An address without a slash at its end. */
const bare = (uri: string): string => uri.replace(/(?<!\/)\/+$/, '');

/** The folders above a document, the nearest first, up to one of the client's. */
function parentsOf(uri: string, folder: string): string[] {
  const parents: string[] = [];
  for (let parent = uri.slice(0, uri.lastIndexOf('/')); parent.includes('/') && addressKey(parent).length >= addressKey(folder).length; parent = parent.slice(0, parent.lastIndexOf('/'))) parents.push(parent);
  return parents;
}
