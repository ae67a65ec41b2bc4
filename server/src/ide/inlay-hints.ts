import type { Analysis, Attribution, Certainty, Mention, Source, Span } from '../analysis/index.js';
import { overlaps } from '../analysis/model/index.js';
import { explainShortly } from './explain.js';
import { lookupIn, speakerIn } from './lookup.js';
import { emphasis, plain, type RichText } from './pieces.js';

/** Which speakers are told by name: pronouns alone, or everybody who speaks under another name than their own. */
export type HintedSpeakers = 'all' | 'pronouns';

/** Who a speaker is, to be shown behind the words: “he: Jens Stoltenberg”. */
export interface InlayHint {
  /** Where it stands: behind the mention. */
  readonly offset: number;
  readonly name: string;
  /** Where the article introduces the speaker. */
  readonly introduction: Span;
  /** False where the text leaves room for doubt; it should be seen. */
  readonly certain: boolean;
  /** Why; the name’s own hover says more about whom it names. */
  readonly why: RichText;
}

const order: readonly Certainty[] = ['certain', 'likely', 'guess', 'unknown'];

/**
 * A hint for each mention in the range that speaks and does not say by name who does. None for a surname, which says it,
 * and none where the article does not tell who is meant. In reading order.
 */
export function inlayHints(analysis: Analysis, range: Span, speakers: HintedSpeakers = 'pronouns'): InlayHint[] {
  const lookup = lookupIn(analysis);
  return [...surestOfEach(analysis)].flatMap(([id, attribution]) => {
    const mention = lookup.mention(id);
    const { source } = speakerIn(lookup, attribution);
    if (!mention || !source || !overlaps(mention.span, range) || !isAsked(analysis.text, mention, source, speakers)) return [];
    return [hintOf(analysis, { mention, source, attribution })];
  }).sort((a, b) => a.offset - b.offset);
}

/**
 * For each mention that speaks its surest attribution. One mention may speak several times, once doubtfully because of the
 * verb; who the mention is remains the same.
 */
function surestOfEach({ attributions }: Analysis): ReadonlyMap<string, Attribution> {
  const surest = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const best = attribution.speaker === undefined ? undefined : surest.get(attribution.speaker);
    if (attribution.speaker !== undefined && (!best || order.indexOf(attribution.certainty) < order.indexOf(best.certainty))) surest.set(attribution.speaker, attribution);
  }
  return surest;
}

function isAsked(text: string, { form, span }: Mention, { name }: Source, speakers: HintedSpeakers): boolean {
  if (form === 'pronoun') return !relative.has(text.slice(span.start, span.end).toLowerCase());
  return speakers === 'all' && form !== 'name' && !saysName(text.slice(span.start, span.end), name);
}

/** Pronouns whose noun stands right before them. */
const relative: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** Whether the words hold a word of the name, so that the name would tell nothing new: “the council” of “city council”. */
function saysName(words: string, name: string): boolean {
  const said = new Set(wordsIn(words));
  return wordsIn(name).some((word) => said.has(word));
}

const small: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);
const wordsIn = (words: string): string[] => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));

function hintOf(analysis: Analysis, { mention, source, attribution }: { mention: Mention; source: Source; attribution: Attribution }): InlayHint {
  const { certainty, reasons } = explainShortly(analysis, attribution);
  const why = [emphasis(reasons.length === 0 ? `${certainty}.` : `${certainty}:`), plain(reasons.length === 0 ? '' : ` ${reasons.join(' ')}`)];
  return {
    offset: mention.span.end,
    name: source.name,
    introduction: source.introducedAt,
    certain: attribution.certainty === 'certain',
    why: [why],
  };
}
