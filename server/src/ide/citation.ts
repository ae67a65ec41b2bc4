import type { Analysis, Attribution, Quotation, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { lookupIn, shortestAt, speakerIn, type Lookup } from './lookup.js';
import { inOneLine, wordsAt } from './wording.js';

/**
 * The quotation at an offset with its attribution, to be pasted elsewhere: “The steel is old,” … “older than me.” — Mara Quill, mayor.
 * The words are the article's own, without what only says how they look; line breaks are spaces, and an ellipsis stands where the article's words come between. A
 * note in brackets says what a reader of the paste cannot see: that it is a paraphrase, that the speaker is not certain.
 * Answers on the quotation's words, on its cue and on the words that name its speaker; undefined elsewhere.
 */
export function citation(analysis: Analysis, offset: number): string | undefined {
  const lookup = lookupIn(analysis);
  const quotation = quotationAt(lookup, offset);
  const attribution = lookup.attribution(quotation?.id);
  return quotation && attribution && `${wordsOf(textRead(analysis), quotation)} — ${speakerOf(lookup, attribution)}${notes(quotation, attribution)}`;
}

function quotationAt(lookup: Lookup, offset: number): Quotation | undefined {
  const { quotations } = lookup.analysis;
  const around = ({ id }: Quotation): readonly Span[] => {
    const attribution = lookup.attribution(id);
    return [lookup.cue(attribution?.cue)?.span, lookup.mention(attribution?.speaker)?.span].filter((span) => span !== undefined);
  };
  const found = shortestAt(quotations, ({ segments }) => segments, offset) ?? shortestAt(quotations, around, offset);
  return found?.thing;
}

/** All of a direct quotation's words in one pair of marks, opened again behind each gap; another one's as they stand. */
function wordsOf(text: string, { kind, quoted, segments }: Quotation): string {
  const direct = kind === 'direct' && quoted.length > 0;
  const parts = direct ? quoted.map(({ span, inner }) => ({ span, words: inner })) : segments.map((span) => ({ span, words: span }));
  const line = parts.map(({ span, words }, index) => {
    const before = parts[index - 1]?.span;
    return `${before ? between(text.slice(before.end, span.start), direct) : ''}${lineOf(text, words)}`;
  }).join('');
  return direct ? `“${line}”` : line;
}

function between(gap: string, direct: boolean): string {
  if (gap.trim() === '') return ' ';
  return direct ? '” … “' : ' … ';
}

const lineOf = (text: string, { start, end }: Span): string => inOneLine(text.slice(start, end));

/** "Mara Quill, mayor of Halden"; "“he”, not identified"; "no speaker given". */
function speakerOf(lookup: Lookup, attribution: Attribution): string {
  const { mention, source } = speakerIn(lookup, attribution);
  if (source) return source.description === undefined || source.description === source.name ? source.name : `${source.name}, ${source.description}`;
  return mention ? `“${wordsAt(textRead(lookup.analysis), mention.span)}”, not identified` : 'no speaker given';
}

/** " (paraphrase; speaker likely)"; empty where all is said. */
function notes({ kind }: Quotation, { certainty, speaker }: Attribution): string {
  const unsure = speaker === undefined ? undefined : { certain: undefined, likely: 'speaker likely', guess: 'speaker a guess', unknown: undefined }[certainty];
  const said = [kind === 'indirect' ? 'paraphrase' : undefined, unsure].filter((note) => note !== undefined);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
