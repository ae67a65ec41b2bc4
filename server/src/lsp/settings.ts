import type { HintedSpeakers } from '../ide/index.js';
import type { RuleLevel } from '../rules/index.js';

/** The section of all our settings, in the editor's and in the protocol's words. */
export const section = 'onTheRecord';

/** When a plain-text or Markdown document is served: when it reads like an article, always, or never. */
export type PlainText = 'prose' | 'always' | 'never';

/** Which speakers get an inlay hint. */
export type InlayHints = HintedSpeakers | 'off';

/** Whether all articles of the workspace are checked, or those that are open. */
export type WorkspaceDiagnostics = 'off' | 'on';

export interface Settings {
  readonly enable: boolean;
  readonly plainText: PlainText;
  /** Which files are read, and which are not, by the end of their path or by a folder on it (`drafts/`). */
  readonly files: Readonly<Record<string, boolean>>;
  readonly inlayHints: InlayHints;
  readonly semanticTokens: boolean;
  readonly codeLens: boolean;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Whether problems of articles are shown that are not open. */
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  /** How many code units of a document are analysed. */
  readonly maxFileSize: number;
  /** For development: whether each analysis after an edit is compared with one from scratch. */
  readonly 'development.checkIncremental': boolean;
}

export const defaults: Settings = Object.freeze({
  enable: true, plainText: 'prose', files: {}, inlayHints: 'pronouns', semanticTokens: false, codeLens: false, rules: {}, workspaceDiagnostics: 'off', maxFileSize: 1_000_000, 'development.checkIncremental': false,
});

const levels: readonly unknown[] = ['default', 'error', 'warning', 'information', 'hint', 'off'] satisfies RuleLevel[];
const isLevel = (value: unknown): value is RuleLevel => levels.includes(value);
const isPlainText = (value: unknown): value is PlainText => value === 'prose' || value === 'always' || value === 'never';
const isInlayHints = (value: unknown): value is InlayHints => value === 'all' || value === 'pronouns' || value === 'off';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads what a client sent for the section. Whatever is missing or makes no sense keeps its default; never throws. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaults;
  const { enable, plainText, files, inlayHints, semanticTokens, codeLens, workspaceDiagnostics, maxFileSize } = value;
  return {
    enable: typeof enable === 'boolean' ? enable : defaults.enable,
    plainText: isPlainText(plainText) ? plainText : defaults.plainText,
    files: parseFiles(files),
    inlayHints: isInlayHints(inlayHints) ? inlayHints : defaults.inlayHints,
    semanticTokens: typeof semanticTokens === 'boolean' ? semanticTokens : defaults.semanticTokens,
    codeLens: typeof codeLens === 'boolean' ? codeLens : defaults.codeLens,
    rules: parseRules(value),
    workspaceDiagnostics: workspaceDiagnostics === 'on' || workspaceDiagnostics === 'off' ? workspaceDiagnostics : defaults.workspaceDiagnostics,
    maxFileSize: typeof maxFileSize === 'number' && maxFileSize >= 1 ? Math.floor(maxFileSize) : defaults.maxFileSize,
    'development.checkIncremental': (isRecord(value['development']) ? value['development']['checkIncremental'] : value['development.checkIncremental']) === true,
  };
}

/** What is said of files by yes and no; other words are left out. */
const parseFiles = (files: unknown): Settings['files'] =>
  (isRecord(files) ? Object.fromEntries(Object.entries(files).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')) : defaults.files);

/** Levels by rule id, nested (`rules: { id: … }`) as VS Code sends them or flat (`"rules.id": …`) as other editors do. */
function parseRules(value: Record<string, unknown>): Settings['rules'] {
  const flat = Object.entries(value).filter(([key]) => key.startsWith('rules.')).map(([key, level]) => [key.slice('rules.'.length), level] as const);
  const nested = isRecord(value['rules']) ? Object.entries(value['rules']) : [];
  return Object.fromEntries([...flat, ...nested].filter((entry): entry is [string, RuleLevel] => isLevel(entry[1])));
}

/** Where settings come from: the client is asked once for each document until it says that something changed. */
export interface SettingsStore {
  /** The settings that apply to a document; the defaults where the client does not answer. */
  of(uri: string): Promise<Settings>;
  /** Forgets what the client answered. `pushed` is what a client sends that cannot be asked. */
  reset(pushed?: unknown): void;
  /** Forgets one document's answer, when it is closed. */
  forget(uri: string): void;
}

/** `ask` is undefined for a client that cannot be asked; `initial` is what it said at the start. */
export function createSettingsStore(ask: ((uri: string) => Promise<unknown>) | undefined, initial: unknown, log: (message: string) => void): SettingsStore {
  let pushed = parseSettings(initial);
  const answers = new Map<string, Promise<Settings>>();
  const request = async (from: (uri: string) => Promise<unknown>, uri: string): Promise<Settings> => {
    try {
      return parseSettings(await from(uri));
    } catch (error) {
      log(`The editor did not answer for its settings, so the defaults apply: ${String(error)}`);
      return defaults;
    }
  };
  return {
    async of(uri) {
      if (!ask) return pushed;
      const answer = answers.get(uri) ?? request(ask, uri);
      answers.set(uri, answer);
      return answer;
    },
    reset(value) {
      answers.clear();
      if (isRecord(value)) pushed = parseSettings(value);
    },
    forget: (uri) => { answers.delete(uri); },
  };
}
