import type { Analysis, Attribution, Certainty, Evidence, Mention, MentionForm, Quotation, QuotationKind, Source, SourceType, Span } from '../../server/src/analysis/index.js';

/**
 * Where words stand in a text: "the words", or "before [the words] after" where the words alone stand there twice.
 * @throws where they do not stand in the text, so that a fixture cannot be wrong in silence.
 */
export function at(text: string, pattern: string): Span {
  const [before, inner, after] = /^(.*?)\[(.*)\](.*)$/s.exec(pattern)?.slice(1) ?? ['', pattern, ''];
  const found = text.indexOf(`${before ?? ''}${inner ?? ''}${after ?? ''}`);
  if (found < 0) throw new Error(`the text does not hold “${pattern}”`);
  const start = found + (before ?? '').length;
  return { start, end: start + (inner ?? '').length };
}

/** A quotation of a hand-built analysis; places are patterns of `at`. */
export interface Said {
  readonly kind: QuotationKind;
  readonly words: readonly string[];
  readonly cue?: string;
  readonly speaker?: string;
  readonly form?: MentionForm;
  readonly source?: string;
  readonly certainty?: Certainty;
  readonly because?: readonly Evidence[];
  readonly closed?: boolean;
  readonly parent?: string;
}

export interface Known {
  readonly name: string;
  readonly type: SourceType;
  readonly description?: string;
  readonly introduced: string;
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** An analysis built by hand, for tests of what is made from one. */
export function story(text: string, known: readonly Known[], said: readonly Said[]): Analysis {
  const quotations = said.map((each, index): Quotation => ({
    id: `q${String(index + 1)}`, kind: each.kind, segments: each.words.map((words) => at(text, words)), quoted: [],
    closed: each.closed ?? true, parent: each.parent,
  }));
  const mentions = said.flatMap((each, index): Mention[] => {
    if (each.speaker === undefined) return [];
    const span = at(text, each.speaker);
    return [{ id: `m${String(index + 1)}`, span, head: span, form: each.form ?? 'name', description: undefined, source: each.source }];
  });
  const attributions = said.map((each, index): Attribution => ({
    quotation: `q${String(index + 1)}`, cue: each.cue === undefined ? undefined : `c${String(index + 1)}`,
    speaker: each.speaker === undefined ? undefined : `m${String(index + 1)}`, source: each.source,
    certainty: each.certainty ?? (each.source === undefined ? 'unknown' : 'certain'), because: each.because ?? [], rivals: [],
  }));
  const cues = said.flatMap((each, index) => (each.cue === undefined ? [] : [{ id: `c${String(index + 1)}`, span: at(text, each.cue), kind: 'verb' as const, lemma: 'say', loaded: undefined }]));
  const sources = known.map((each, index): Source => {
    const id = `s${String(index + 1)}`;
    const own = quotations.filter((_, i) => said[i]?.source === id);
    const words = (list: readonly Quotation[]) => list.flatMap(({ segments }) => segments).reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
    return {
      id, name: each.name, type: each.type, description: each.description, describedAt: undefined, gender: undefined, insider: false,
      mentions: mentions.filter(({ source }) => source === id).map((mention) => mention.id), quotations: own.map((quotation) => quotation.id),
      introducedAt: at(text, each.introduced), words: words(own), quotedWords: words(own.filter(({ kind }) => kind !== 'indirect')),
    };
  });
  return { text, analysed: text.length, paragraphs: [], quotations, cues, mentions, attributions, sources, anonymity: [], strayMarks: [], locals: [] };
}
