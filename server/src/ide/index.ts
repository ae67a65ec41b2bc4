import type { Analysis, Span } from '../analysis/index.js';
import { unusedComments, type Silencing, type Unused } from '../project/index.js';
import { citation } from './citation.js';
import { codeActions, type CodeAction, type CodeActionOptions } from './code-actions.js';
import { codeLenses, placesOfIntroduced, type CodeLens } from './code-lenses.js';
import type { ComparedFinding, ComparedPlace } from './compare.js';
import { complete } from './completion.js';
import type { Completion, CompletionOptions, Completions } from './completions.js';
import { definition, type Definition } from './definition.js';
import { diagnostics, silenced, type Diagnostic, type DiagnosticsOptions, type Silenced } from './diagnostics.js';
import { digest, type Digest, type DigestQuotation, type DigestSource, type SilencedRule } from './digest.js';
import { explainQuotation, type Explanation, type SpeakerExplanation } from './explain.js';
import { folding, type Fold } from './folding.js';
import { highlights } from './highlights.js';
import { hover, type Hover } from './hover.js';
import { inlayHints, type HintedSpeakers, type InlayHint } from './inlay-hints.js';
import { links, type Link } from './links.js';
import { nameAt, type Named } from './name-at.js';
import { outline, type OutlineEntry } from './outline.js';
import { isProse } from './prose.js';
import { references, type Reference } from './references.js';
import { prepareRename, rename, type Refusal, type Renamable, type TextChange } from './rename.js';
import { report, type ArticleReport } from './report.js';
import { selection } from './selection.js';
import { semanticTokens, type SemanticToken } from './semantic-tokens.js';
import { shares, type Share } from './shares.js';
import { sources, type ListedQuotation, type ListedSource, type SourceList } from './sources.js';

export type { ComparedFinding, ComparedPlace, SilencedRule };
export { compare, compares } from './compare.js';
export type { DiagnosticsOptions, Silenced };
export type { Completion, CompletionOptions, Completions };
export type {
  CodeAction, CodeActionOptions, CodeLens, Definition, Diagnostic, Digest, DigestQuotation, DigestSource, Explanation, Fold, HintedSpeakers, Hover, InlayHint, Link, ListedQuotation, ListedSource, Named, OutlineEntry, Reference, Refusal, Renamable,
  SemanticToken, Share, SourceList, TextChange,
};
export type { ArticleReport, Naming, ReportedFinding, ReportedQuotation, ReportedSource, Tally } from './report.js';
export { toMarkdown, toPlainText, type Piece, type Place, type RichText } from './pieces.js';
export { actionKinds, type ActionKind } from './code-actions.js';
export { tokenModifiers, tokenTypes } from './semantic-tokens.js';

/**
 * The editor-facing product: every question that an editor asks of an article, in offsets and plain data.
 * Knows no protocol and keeps no state; each answer is a function of the analysis that is passed.
 */
export interface NewsLanguageService {
  /** Who speaks at an offset, and why. Undefined outside quotations, cues and speakers. */
  hover(analysis: Analysis, offset: number): Hover | undefined;
  /** Where the source at an offset is introduced. Undefined where nobody speaks or is named, or nobody knows who. */
  definition(analysis: Analysis, offset: number): Definition | undefined;
  /** All mentions and quotations of the source at an offset, in reading order. Empty where there is none. */
  references(analysis: Analysis, offset: number): Reference[];
  /** What to light up around an offset. Empty in quoted words, and where nobody is named. */
  highlights(analysis: Analysis, offset: number): Reference[];
  /** The name at an offset, or why there is none to rename. */
  prepareRename(analysis: Analysis, offset: number): Renamable | Refusal;
  /** What changes in the article where that name is written anew, or why it cannot be. Empty where nothing does. */
  rename(analysis: Analysis, offset: number, newName: string): readonly TextChange[] | Refusal;
  /** Speeches of several paragraphs, and the footer. Empty where there are none. */
  folding(analysis: Analysis): Fold[];
  /** What to select around an offset, from the word to the whole text, each step longer than the one before. Never empty. */
  selection(analysis: Analysis, offset: number): Span[];
  /** Web and e-mail addresses. Empty where there are none. */
  links(analysis: Analysis): Link[];
  /** What may be done in a range: mend what the rules find there, silence it, set marks another way. Each is worked out when it is taken. Empty where there is nothing to do. */
  codeActions(analysis: Analysis, range: Span, options: CodeActionOptions): Iterable<CodeAction>;
  /** The quotations in reading order, nested ones below their outer ones. Empty where nobody is quoted. */
  outline(analysis: Analysis): OutlineEntry[];
  /** What the rules find, by place, with links to their pages. Empty where there is nothing to say. */
  diagnostics(analysis: Analysis, options?: DiagnosticsOptions): Diagnostic[];
  /** What comments in the article or the project file silenced, by place, with the reasons. */
  silenced(analysis: Analysis, options?: DiagnosticsOptions): Silenced[];
  /** Comments that silence nothing; empty where each of them does, or may do beside other articles. */
  unusedComments(analysis: Analysis): Unused[];
  /** The article in short, for lists of many articles. */
  digest(analysis: Analysis, silencing?: Silencing): Digest;
  /** Who speaks, how much and where, with the findings: what a report shows of the article. Lists are empty where nobody speaks. */
  report(analysis: Analysis, options?: DiagnosticsOptions): ArticleReport;
  /** The name that is meant at an offset, to look for in other articles. Undefined where nobody is named in full. */
  nameAt(analysis: Analysis, offset: number): Named | undefined;
  /** Each source's part of the quoted words, in the order of the sources. */
  shares(analysis: Analysis): Share[];
  /** Who is quoted, by share, each with its quotations; and the quotations without a source. Empty where nobody is quoted. */
  sources(analysis: Analysis, silencing?: Silencing): SourceList;
  /** The quotation at an offset with its attribution, in one line to be pasted elsewhere. Undefined where nobody is quoted. */
  citation(analysis: Analysis, offset: number): string | undefined;
  /** Why a quotation was given to its speaker, in sentences, and why to no rival. Undefined for an id that is not there. */
  explain(analysis: Analysis, quotation: string): SpeakerExplanation | undefined;
  /** Quotations, cues and speakers as stretches that do not overlap, in the range or in the whole text. Empty where nobody speaks. */
  semanticTokens(analysis: Analysis, range?: Span): SemanticToken[];
  /** Who the speakers are that a range names by a pronoun only, or by any other word than their name. Empty where none is. */
  inlayHints(analysis: Analysis, range: Span, speakers?: HintedSpeakers): InlayHint[];
  /** How much each source is quoted, at its introduction. Empty where nobody is quoted. */
  codeLenses(analysis: Analysis): CodeLens[];
  /** Where the source introduced at an offset is named and quoted. Undefined where nobody is introduced. */
  placesOfIntroduced(analysis: Analysis, offset: number): Span[] | undefined;
  /** What may be written at an offset: an attribution behind a closing mark, a name that is being typed. Empty everywhere else. */
  complete(analysis: Analysis, offset: number, options?: CompletionOptions): Completions;
  /** Whether a text reads like an article at all; documents in plain text that do not are left alone. */
  isProse(text: string): boolean;
}

/** Makes the service. It is frozen, and all services are alike. */
export function createLanguageService(): NewsLanguageService {
  return Object.freeze({
    hover, definition, references, highlights, prepareRename, rename, folding, selection, links, outline, diagnostics, silenced, unusedComments, digest, nameAt, report, shares, sources, isProse,
    semanticTokens, inlayHints, codeLenses, placesOfIntroduced,
    complete, codeActions,
    citation, explain: explainQuotation,
  });
}
