import type { Analysis, Attribution, Certainty, CueKind, Evidence, Mention, MentionForm, ParagraphRole, Quotation, QuotationKind, Quoted, Rival, SourceType, Span } from '../../server/src/analysis/index.js';
import { countWords } from '../../server/src/analysis/model/words.js';

/** Words of the text, by themselves or as `words#2` for their second occurrence. */
export type Words = string;

export interface Article {
  readonly text: string;
  /** What the lines are, in order; `body` for the ones not told. */
  readonly roles?: readonly ParagraphRole[];
  readonly sources?: readonly { name: string; type?: SourceType; description?: string; at: Words }[];
  readonly mentions?: readonly { at: Words; form?: MentionForm; source?: string }[];
  readonly cues?: readonly { at: Words; kind?: CueKind; lemma?: string }[];
  readonly quotations?: readonly QuotationOf[];
}

export interface QuotationOf {
  readonly at: readonly Words[];
  readonly kind?: QuotationKind;
  readonly closed?: boolean;
  /** The words of the outer quotation. */
  readonly parent?: Words;
  /** The mention's words; they must stand among the mentions. */
  readonly speaker?: Words;
  readonly cue?: Words;
  readonly certainty?: Certainty;
  readonly because?: (at: (words: Words) => Span) => Evidence[];
  readonly rivals?: readonly { mention: Words; lostBy: Rival['lostBy'] }[];
}

/** Where words stand in a text. Throws where they do not: a test that asks for them is wrong. */
export function spanOfWords(text: string, words: Words): Span {
  const [, sought = words, count = '1'] = /^(.*)#(\d+)$/su.exec(words) ?? [];
  let start = -1;
  for (let left = Number(count); left > 0; left -= 1) {
    start = text.indexOf(sought, start + 1);
    if (start < 0) throw new Error(`No “${words}” in: ${text}`);
  }
  return { start, end: start + sought.length };
}

/** An analysis made by hand, for testing what is said about one without the stages that find one. */
export function buildAnalysis(article: Article): Analysis {
  const { text, sources = [], cues = [], quotations = [] } = article;
  const at = (words: Words): Span => spanOfWords(text, words);
  const mentions = [...(article.mentions ?? [])].map((mention, index): Mention => ({
    id: `m${index + 1}`, span: at(mention.at), head: at(mention.at), form: mention.form ?? 'name', description: undefined,
    source: mention.source === undefined ? undefined : idOfSource(article, mention.source),
  }));
  const mentionAt = (words: Words): Mention | undefined => mentions[(article.mentions ?? []).findIndex((mention) => mention.at === words)];
  const built = quotations.map((quotation, index) => buildQuotation(article, quotation, index));
  const attributions = quotations.map((quotation, index): Attribution => {
    const speaker = quotation.speaker === undefined ? undefined : mentionAt(quotation.speaker);
    return {
      quotation: `q${index + 1}`, speaker: speaker?.id, source: speaker?.source,
      cue: quotation.cue === undefined ? undefined : `c${cues.findIndex((cue) => cue.at === quotation.cue) + 1}`,
      certainty: quotation.certainty ?? (speaker ? 'certain' : 'unknown'), because: quotation.because?.(at) ?? [],
      rivals: (quotation.rivals ?? []).map(({ mention, lostBy }) => ({ mention: mentionAt(mention)?.id ?? '', source: mentionAt(mention)?.source, lostBy })),
    };
  });
  return {
    text, analysed: text.length, paragraphs: paragraphsOf(article), quotations: built, mentions, attributions, anonymity: [], strayMarks: [], locals: [],
    cues: cues.map(({ at: words, kind = 'verb', lemma = 'say' }, index) => ({ id: `c${index + 1}`, span: at(words), kind, lemma, loaded: undefined })),
    sources: sources.map(({ name, type = 'person', description, at: words }, index) => {
      const own = attributions.filter((attribution) => attribution.source === `s${index + 1}`);
      const quoted = own.flatMap((attribution) => built.filter((quotation) => quotation.id === attribution.quotation && quotation.parent === undefined));
      const quotedWords = quoted.flatMap((quotation) => quotation.quoted).reduce((sum, { inner }) => sum + countWords(text.slice(inner.start, inner.end)), 0);
      return {
        id: `s${index + 1}`, name, type, description, describedAt: undefined, gender: undefined, insider: false, introducedAt: at(words), words: quotedWords, quotedWords,
        mentions: mentions.filter((mention) => mention.source === `s${index + 1}`).map((mention) => mention.id),
        quotations: own.map((attribution) => attribution.quotation),
      };
    }),
  };
}

const idOfSource = ({ sources = [] }: Article, name: string): string => `s${sources.findIndex((source) => source.name === name) + 1}`;

function paragraphsOf({ text, roles = [] }: Article): Analysis['paragraphs'] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }, order) => ({ start: index, end: index + line.length, role: roles[order] ?? 'body' }));
}

function buildQuotation({ text, quotations = [] }: Article, quotation: QuotationOf, index: number): Quotation {
  const segments = quotation.at.map((words) => spanOfWords(text, words));
  const quoted = segments.flatMap((segment, order) => quotedIn(text, segment, quotation.closed === false && order === segments.length - 1));
  const parent = quotations.findIndex((outer) => outer.at[0] === quotation.parent);
  return { id: `q${index + 1}`, kind: quotation.kind ?? 'direct', segments, quoted, closed: quotation.closed ?? true, parent: parent < 0 ? undefined : `q${parent + 1}` };
}

/** The stretch in curly or straight marks in a segment, from the first mark to the last. */
function quotedIn(text: string, segment: Span, unclosed: boolean): Quoted[] {
  const words = text.slice(segment.start, segment.end);
  const first = words.search(/[“"‘]/u);
  if (first < 0) return [];
  const open = { start: segment.start + first, end: segment.start + first + 1 };
  const last = segment.start + Math.max(words.lastIndexOf('”'), words.lastIndexOf('"'), words.lastIndexOf('’'));
  const close = unclosed || last <= open.start ? undefined : { start: last, end: last + 1 };
  const span = { start: open.start, end: close?.end ?? segment.end };
  return [{ span, inner: { start: open.end, end: close?.start ?? segment.end }, family: 'curly', open, close, nested: [] }];
}
