import type { QuotationItem, SourceItem, SourcesAnswer } from '../../server/src/lsp/protocol.js';

/** A quotation on one line, from its start to column 10 unless told; a cue and a speaker of five letters behind it. */
export function quotation(preview: string, line: number, more: { from?: number; to?: number; source?: string; cue?: number; speaker?: number } & Partial<Pick<QuotationItem, 'kind' | 'certainty'>> = {}): QuotationItem {
  const { from = 0, to = 10, source = null, cue, speaker, kind = 'direct', certainty = source === null ? 'unknown' : 'certain' } = more;
  const word = (character: number) => ({ start: { line, character }, end: { line, character: character + 5 } });
  return {
    id: `q${preview}`, kind, preview, certainty, source, nested: false, words: 4, quotedWords: 4,
    segments: [{ start: { line, character: from }, end: { line, character: to } }],
    cue: cue === undefined ? null : word(cue),
    speaker: speaker === undefined ? null : { text: 'Quill', range: word(speaker) },
  };
}

type Listed = readonly [name: string, ...quotations: QuotationItem[]];

/** What the server says of an article with these sources, the first of them `s1`, and these quotations of nobody. */
export function answer({ sources = [], unattributed = [], silenced = [], unresolved = [], served = { read: true, because: 'article' } }: {
  sources?: readonly Listed[]; unattributed?: readonly QuotationItem[]; silenced?: readonly QuotationItem[]; unresolved?: readonly QuotationItem[]; served?: SourcesAnswer['served'];
}): SourcesAnswer {
  const listed = sources.map(([name, ...quotations], index): SourceItem => ({
    id: `s${String(index + 1)}`, name, type: 'person', description: index === 0 ? 'mayor' : null, quotations, words: 12, quotedWords: 10 - index, percent: 60 - index,
    introducedAt: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
  }));
  const quotations = listed.reduce((sum, source) => sum + source.quotations.length, unattributed.length + silenced.length + unresolved.length);
  return { version: 1, served, totals: { quotations, sources: listed.length, unattributed: unattributed.length, quotedWords: 20, words: 90 }, sources: listed, unattributed, silenced, unresolved };
}
