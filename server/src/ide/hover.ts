import type { Analysis, Attribution, Mention, Span } from '../analysis/index.js';
import { lookupIn, shortestAt, speakerIn, type Lookup } from './lookup.js';
import type { RichText } from './pieces.js';
import { speakerCard, speech, wordsAround } from './speaker-card.js';

/** What to show at a place: who speaks, where they are introduced, how much is theirs, and why. */
export interface Hover {
  /** The segment, the cue or the mention under the pointer. */
  readonly span: Span;
  readonly content: RichText;
}

/**
 * Answers on a quotation, on the cue of one, and on a mention that speaks or has a source.
 * Where a mention stands inside somebody's words, the mention is answered, and then whose words they are.
 * Undefined everywhere else.
 */
export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const lookup = lookupIn(analysis);
  return onMention(lookup, offset) ?? onCue(lookup, offset) ?? onQuotation(lookup, offset);
}

function onMention(lookup: Lookup, offset: number): Hover | undefined {
  const { analysis } = lookup;
  const found = shortestAt(analysis.mentions, (mention) => [mention.span], offset);
  if (!found) return undefined;
  const spoken = analysis.attributions.find((attribution) => attribution.speaker === found.thing.id);
  if (spoken) return { span: found.span, content: speech(lookup, spoken) };
  return found.thing.source === undefined ? undefined : { span: found.span, content: silent(lookup, found.thing, offset) };
}

/** A mention that does not speak here: who it is, and in whose words it is named. */
function silent(lookup: Lookup, mention: Mention, offset: number): RichText {
  const card = speakerCard(lookup, { mention, source: lookup.source(mention.source) });
  const around = quotationAt(lookup, offset);
  const speaker = speakerIn(lookup, around?.attribution).source;
  return around && speaker && speaker.id !== mention.source ? [...card, wordsAround(lookup, speaker, around.span)] : card;
}

function onCue(lookup: Lookup, offset: number): Hover | undefined {
  const found = shortestAt(lookup.analysis.cues, (cue) => [cue.span], offset);
  const attribution = found && lookup.analysis.attributions.find((candidate) => candidate.cue === found.thing.id);
  return attribution && { span: found.span, content: speech(lookup, attribution) };
}

function onQuotation(lookup: Lookup, offset: number): Hover | undefined {
  const found = quotationAt(lookup, offset);
  return found && { span: found.span, content: speech(lookup, found.attribution) };
}

/** The innermost quotation at a place, with the segment that is there; undefined outside quotations. */
function quotationAt(lookup: Lookup, offset: number): { attribution: Attribution; span: Span } | undefined {
  const found = shortestAt(lookup.analysis.quotations, (quotation) => quotation.segments, offset);
  const attribution = lookup.attribution(found?.thing.id);
  return found && attribution && { attribution, span: found.span };
}
