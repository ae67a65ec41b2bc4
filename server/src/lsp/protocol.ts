import type { ExportFormat, PlacedReport } from '../../../report/src/placed-report.js';
import type { Range, TextDocumentIdentifier, TextDocumentPositionParams } from 'vscode-languageserver';

/**
 * What we speak beyond the Language Server Protocol: requests of our own, for views that it has no word for. Names and shapes,
 * and nothing that runs. The client may import this file, and no other of the server.
 */

/**
 * Asks for the quotation at a place with its attribution, in one line to be pasted elsewhere: `CitationParams` → a string, or
 * null where nobody is quoted: “The steel is old,” … “older than me.” — Mara Quill, mayor (speaker likely)
 */
export const citationRequest = 'onTheRecord/citation';

export type CitationParams = TextDocumentPositionParams;

/**
 * Told by the server where settings or a project file have changed, so that answers to our requests may be others now. No
 * parameters; only to clients that list it under `experimental.notifications`.
 */
export const changedNotification = 'onTheRecord/changed';

/** Asks for the sources of an open article with their quotations: `SourcesParams` → `SourcesAnswer`. */
export const sourcesRequest = 'onTheRecord/sources';

/** Shows the problems of all articles of the workspace, whatever the setting says, until the server stops. No parameters; answers null. */
export const checkWorkspaceRequest = 'onTheRecord/checkWorkspace';

export interface SourcesParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** An answer always comes; for a document that is not open or not ours, the lists are empty and all totals 0. */
export interface SourcesAnswer {
  /** The version of the document that the answer is about; null for one that is not open. */
  readonly version: number | null;
  readonly served: Served;
  readonly totals: Totals;
  /** Who is quoted, the largest part of the quoted words first. People who are named and not quoted are left out. */
  readonly sources: readonly SourceItem[];
  /** Quotations whose speaker is missing, in reading order: what the rule `unattributed-quote` finds and nobody silenced, whatever its level is. */
  readonly unattributed: readonly QuotationItem[];
  /** Those whose speaker is missing too, and where a comment or the project file says that this is as it should be. */
  readonly silenced: readonly QuotationItem[];
  /** All other quotations without a source: "he" whom the text does not settle, a headline that leaves its speaker to the story. */
  readonly unresolved: readonly QuotationItem[];
}

/**
 * Whether a document is read, and why (not):
 * `project` the project file names it; `article` its language is News Article; `prose` it reads as prose; `always` the setting says that all plain text is read;
 * `file` the setting `files` says so of this one;
 * `left-out` the project file leaves it out; `off` On the Record is switched off for it; `file-off` the setting `files` says so of this one; `plain-text-off` plain text is never read; `not-prose` it does not look like prose;
 * `language` it is in a language that we do not read; `place` it is no document of a person's (a diff, a chat box);
 * `not-open` the client did not open it.
 */
export type Served =
  | { readonly read: true; readonly because: 'project' | 'article' | 'prose' | 'always' | 'file' }
  | { readonly read: false; readonly because: 'left-out' | 'off' | 'file-off' | 'plain-text-off' | 'not-prose' | 'language' | 'place' | 'not-open' };

/** What is counted over the whole article. */
export interface Totals {
  /** All quotations, of all kinds, nested ones included. */
  readonly quotations: number;
  /** Who is quoted at least once. */
  readonly sources: number;
  /** How many are in `unattributed`. */
  readonly unattributed: number;
  /** Words in quotation marks, whoever speaks: what the sources' `percent` is of. */
  readonly quotedWords: number;
  /** All words of the document. */
  readonly words: number;
}

export interface SourceItem {
  /** Good for this version of the document only. */
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'group' | 'document' | 'unnamed';
  /** How the article describes it ("NATO Secretary General"); null where it does not. */
  readonly description: string | null;
  /** The mention that introduces it. */
  readonly introducedAt: Range;
  /** In reading order; never empty. */
  readonly quotations: readonly QuotationItem[];
  /** Words of its quotations, of all kinds. */
  readonly words: number;
  /** Words in quotation marks that are its: "212 words" in the hover, the code lens and everywhere else. */
  readonly quotedWords: number;
  /** Of all words in quotation marks: 0 to 100, rounded, but 0 and 100 only where exact. */
  readonly percent: number;
}

export interface QuotationItem {
  /** Good for this version of the document only. */
  readonly id: string;
  /** All of the words in marks, part of them, none. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Its words in reading order, marks included; never empty. */
  readonly segments: readonly Range[];
  /** The first words in one line, as in the outline, but longer. */
  readonly preview: string;
  readonly certainty: 'certain' | 'likely' | 'guess' | 'unknown';
  /** The words that name the speaker here; null where nobody is given. */
  readonly speaker: { readonly text: string; readonly range: Range } | null;
  /** The reporting words: "said", "according to". */
  readonly cue: Range | null;
  /** The id of the source; null where it cannot be told. */
  readonly source: string | null;
  /** Whether it stands inside of another quotation. */
  readonly nested: boolean;
  readonly words: number;
  readonly quotedWords: number;
}

/** Asks for the report on an open article: `ReportParams` → `ReportAnswer`. */
export const reportRequest = 'onTheRecord/report';

export interface ReportParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** An answer always comes; for a document that is not open or not ours there is no report and there are no places. */
export interface ReportAnswer {
  /** The version of the document that the answer is about; null for one that is not open. */
  readonly version: number | null;
  readonly report: PlacedReport | null;
  /** Where a quotation (its first segment), a source’s introduction or a finding stands, by its id in the report. */
  readonly places: Readonly<Record<string, Range>>;
}

/** Asks for the report as the text of a file: `ExportReportParams` → `ExportReportAnswer`. */
export const exportReportRequest = 'onTheRecord/exportReport';

export interface ExportReportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: ExportFormat;
}

export interface ExportReportAnswer {
  /** The whole file; null for a document that is not open or not ours, and for a format that we do not know. */
  readonly text: string | null;
}

/** Asks for the findings of an open article that somebody silenced: `SilencedParams` → `SilencedItem[]`. */
export const silencedRequest = 'onTheRecord/silenced';

export interface SilencedParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface SilencedItem {
  /** Where the finding would be. */
  readonly range: Range;
  readonly rule: string;
  readonly message: string;
  /** Null where a comment gives none. */
  readonly reason: string | null;
  readonly by: string | null;
  /** Whether a comment in the article says so, or an entry of the project file. */
  readonly in: 'article' | 'project';
}

/** Silences a finding of an open article, by `workspace/applyEdit`: `SilenceParams` → `SilenceAnswer`. */
export const silenceRequest = 'onTheRecord/silence';

export interface SilenceParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Where the finding is, and of which rule. */
  readonly range: Range;
  readonly rule: string;
  /** Why it is all right, in one line. */
  readonly reason: string;
}

export interface SilenceAnswer {
  /** Whether the client made the change; false also where there is no such finding any more. */
  readonly applied: boolean;
  /** The project file that was changed, which counts once it is saved; null where a comment in the article was written. */
  readonly file: string | null;
}

/** Commands of the client that our answers may hold, each for a client that lists it under `experimental.commands`. */
export const clientCommands = {
  /** Lists places beside the text; its arguments are an address, a position and locations. */
  showReferences: 'onTheRecord.showReferences',
  /** Asks a person for the reason; its arguments are an address, a range and a rule's id. */
  silenceFinding: 'onTheRecord.silenceFinding',
} as const;

/**
 * Asked of a client that lists them all under `experimental.requests`: of files that the server cannot read by itself, because it
 * runs in a browser or because they are not on its machine. Each takes `FileParams`, and answers null for what is not there, for
 * what cannot be read and for what lies in none of the client’s folders.
 */
export const fileRequests = {
  /** The files and folders of a folder, without links: → `FileEntry[]`. */
  list: 'onTheRecord/files/list',
  /** → `FileStamp`, for a file. */
  stamp: 'onTheRecord/files/stamp',
  /** The address of a file or a folder that no link leads to: → a string. */
  real: 'onTheRecord/files/real',
  /** The text of a file as the editor would show it: → a string; null for what is no text. */
  read: 'onTheRecord/files/read',
} as const;

/**
 * Asked of a client that lists it under `experimental.requests`, by a server in a browser that is to make a page to print: the text of
 * the program `dist/report.js`, which is too large to be carried by a server that nobody may ask for one. No parameters.
 */
export const reportProgramRequest = 'onTheRecord/reportProgram';

export interface FileParams {
  readonly uri: string;
}

export type { Entry as FileEntry, Stamp as FileStamp } from './files.js';

/** Asks of an open article what a language model wants to know: `ToolParams` → `ToolAnswer`. */
export const toolRequest = 'onTheRecord/tool';

export interface ToolParams {
  readonly textDocument: TextDocumentIdentifier;
  /** `list_quotations`, `list_sources`, `list_findings` or `explain_speaker`. */
  readonly tool: string;
  /** What the model gave for the tool's parameters. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** One of the two is a text and the other null. */
export interface ToolAnswer {
  /** One line of JSON, some 16,000 characters at most. */
  readonly text: string | null;
  /** Why there is no answer, in a sentence for the model. */
  readonly refused: string | null;
}
