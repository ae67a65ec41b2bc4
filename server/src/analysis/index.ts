import { readParagraphsInSteps } from './incremental.js';
import { withoutComments } from './comments.js';
import { keptOf, withKept } from './kept.js';
import { vocabulary } from './lexicon/vocabulary.js';
import { noteTextRead, shift, type Analysis, type Anonymity, type ExtraVerb, type KnownSource, type Local, type Span } from './model/index.js';
import { changeOf } from './stages/change.js';
import { gathered } from './stages/gathered.js';
import { castOf } from './stages/identities/cast.js';
import { resolution } from './stages/identities/resolution.js';
import { layoutOf } from './stages/paragraphs/paragraphs.js';
import { passages } from './stages/passages/passages.js';
import { sources } from './stages/sources/sources.js';
import { finish, type Steps } from './steps.js';

export type { Steps } from './steps.js';
export { reportingForms } from './lexicon/reporting-verbs.js';
export type * from './model/index.js';

/** What a caller may set. */
export interface AnalyzeOptions {
  /** Text beyond this many code units is not analysed; 1,000,000 by default, like the editor's setting. */
  readonly limit?: number | undefined;
  /** Sources that the caller knows: their other names, who they are, how they are spoken of. */
  readonly sources?: readonly KnownSource[] | undefined;
  /** Reporting verbs beyond those of the tables. */
  readonly reportingVerbs?: readonly ExtraVerb[] | undefined;
  /**
   * What is read in the place of the text, where some of it only says how it looks: as long as the text, with U+FEFF, which is no
   * sign at all, for what is not the article's. One of another length is left aside.
   */
  readonly prose?: string | undefined;
  /** Block quotations in order: stretches of whole paragraphs that are somebody's words though no marks stand around them. */
  readonly blockQuotations?: readonly Span[] | undefined;
}

/** The default of `AnalyzeOptions.limit`: some 170,000 words. */
const DEFAULT_LIMIT = 1_000_000;

/**
 * Reads an article: finds its quotations and gives each to its speaker.
 *
 * Text in, a value out that nobody changes. First the local stages, paragraph by paragraph; then the global ones, which look at all
 * paragraphs' results. What both find is kept in the analysis for the next version of the text.
 *
 * Pure; never throws, whatever the string. A text without quotations gives an analysis with empty lists.
 *
 * @param previous the analysis of an earlier version of the text, whose results are used again where what they go by is the
 *   same; whatever options it was made with. The result equals the one without it.
 */
export function analyze(text: string, options: AnalyzeOptions = {}, previous?: Analysis): Analysis {
  return finish(analyzeInSteps(text, options, previous));
}

/**
 * The same in steps, for whoever has something else to do in between: one for each paragraph that is read anew, and one for each
 * part of what is done with all of them. Gives what `analyze` gives; never throws.
 */
export function* analyzeInSteps(text: string, options: AnalyzeOptions = {}, previous?: Analysis): Steps<Analysis> {
  const analysed = endOfAnalysis(text, options.limit ?? DEFAULT_LIMIT);
  const prose = options.prose?.length === text.length ? options.prose : text;
  const body = withoutComments(analysed === text.length ? prose : prose.slice(0, analysed));
  const kept = keptOf(previous);
  const { layout, standing } = layoutOf(body, options.blockQuotations ?? [], kept?.layout);
  const blocks = layout.paragraphs;
  const between = blocks.slice(standing.above, blocks.length - standing.below).map(({ start, end }) => body.slice(start, end));
  const { locals, ...same } = yield* readParagraphsInSteps(between, { locals: previous?.locals ?? [], ...standing }, vocabulary(options.reportingVerbs ?? []), layout.quoted);
  const article = { text: body, paragraphs: blocks, locals };
  const earlier = previous === undefined || kept === undefined ? undefined : { article: previous, ...kept, change: changeOf(article, previous, same) };
  yield;
  const spoken = passages(article, earlier);
  yield;
  const cast = castOf(article, spoken.passages, earlier && { cast: earlier.resolution.cast, passages: earlier.spoken.passages, change: earlier.change });
  yield;
  const resolved = resolution({ cast, headline: blocks[0]?.role === 'headline' ? locals[0] : undefined, sources: options.sources ?? [] }, earlier);
  yield;
  const { told, telling } = sources({ ...article, cast, known: resolved.identities }, spoken.passages, earlier && { ...earlier.telling, change: earlier.change });
  const strayMarks = gathered(article, STRAY_MARKS, earlier && { list: earlier.article.strayMarks, change: earlier.change });
  const anonymity = gathered(article, ANONYMITY, earlier && { list: earlier.article.anonymity, change: earlier.change });
  const analysis = { text, analysed, paragraphs: blocks, ...told, anonymity, strayMarks, locals };
  return withKept(body === text ? analysis : noteTextRead(analysis, body + text.slice(analysed)), { layout, spoken, resolution: resolved, telling });
}

const STRAY_MARKS = { of: ({ strays }: Local): readonly Span[] => strays, spanOf: (span: Span): Span => span, moved: shift };

const ANONYMITY = {
  of: (local: Local): readonly Anonymity[] => local.anonymity,
  spanOf: ({ span }: Anonymity): Span => span,
  moved: ({ span, reason }: Anonymity, by: number): Anonymity => ({ span: shift(span, by), reason: reason === undefined ? undefined : shift(reason, by) }),
};

/** Where the analysis of a text ends: never between the halves of a surrogate pair. */
function endOfAnalysis(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
