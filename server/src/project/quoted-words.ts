import type { Analysis, Span } from '../analysis/index.js';

/** How many words name a quotation well enough to find it again. */
const ENOUGH = 8;

/** What a place is about, in words: itself, and the quotations that it stands in, or whose cue or speaker it is. */
export function wordsAt({ text, quotations, attributions, cues, mentions }: Analysis, place: Span): string[] {
  const about = quotations.filter(({ segments, id }) => {
    const attribution = attributions.find(({ quotation }) => quotation === id);
    const beside = [cues.find((cue) => cue.id === attribution?.cue)?.span, mentions.find((mention) => mention.id === attribution?.speaker)?.span];
    return [...segments, ...beside].some((span) => span !== undefined && span.start < place.end && place.start < span.end);
  });
  return [text.slice(place.start, place.end), ...about.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join(' '))];
}

/** Only letters and digits tell quotations apart: neither marks, nor spaces, nor capitals. */
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether words begin with others, whatever the marks and line ends. Without any, they do not. */
export function startsWithWords(words: string, first: string): boolean {
  const wanted = plain(first);
  return wanted !== '' && `${plain(words)} `.startsWith(`${wanted} `);
}

/** The first words of what a place is about, without marks, to find it again; empty where there are none. */
export function firstWords(analysis: Analysis, place: Span): string {
  const [own = '', quotation = own] = wordsAt(analysis, place);
  return quotation.replace(/["“”«»„‘]|^'|(?<=\s)'|[,.]?['’](?=\s|$)/g, '').trim().split(/\s+/).slice(0, ENOUGH).join(' ').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '');
}
