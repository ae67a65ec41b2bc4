import type { ExtraVerb, KnownSource, Span } from '../analysis/index.js';
import type { RuleLevel } from '../rules/index.js';

/** The file's name, in every folder. */
export const PROJECT_FILE = '.on-the-record.json';

/** Findings that somebody has looked at and wants to hear of no more. All that is given must fit. */
export interface Silence {
  /** A rule's id; of all rules where none is given. */
  readonly rule: string | undefined;
  /** A file or a pattern of files, from the project file's folder; in all files where none is given. */
  readonly file: string | undefined;
  /** The quotation or its first words. */
  readonly quotation: string | undefined;
  readonly reason: string;
  /** Who says so. */
  readonly by: string | undefined;
  /** Where the entry stands in the project file. */
  readonly span: Span;
}

/** What a newsroom decides for all who work on its texts: the content of a project file. */
export interface Project {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Patterns of files, from the project file's folder. Nothing included is everything. */
  readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  readonly sources: readonly KnownSource[];
  readonly reportingVerbs: readonly ExtraVerb[];
  readonly silenced: readonly Silence[];
}

/** Where there is no project file. */
export const noProject: Project = Object.freeze({ rules: {}, files: { include: [], exclude: [] }, sources: [], reportingVerbs: [], silenced: [] });
