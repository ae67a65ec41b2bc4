import type { Attribution, Mention, Source, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { explainShortly } from './explain.js';
import { speakerIn, type Lookup } from './lookup.js';
import { emphasis, place, plain, strong, type Piece, type RichText } from './pieces.js';
import { describeShare } from './shares.js';
import { quoteAt, wordsAt } from './wording.js';

/** Who speaks and why, for a quotation or its cue. Says so where the article gives nobody. */
export function speech(lookup: Lookup, attribution: Attribution): RichText {
  const speaker = speakerIn(lookup, attribution);
  if (!speaker.mention && !speaker.source) return [[strong('No speaker is given')], [plain('The article does not say whose words these are.')]];
  const { certainty, reasons } = explainShortly(lookup.analysis, attribution);
  const why = reasons.length === 0 ? [emphasis(`${certainty}.`)] : [emphasis(`${certainty}:`), plain(` ${reasons.join(' ')}`)];
  return [...speakerCard(lookup, speaker), why];
}

/** Name and description, where introduced, and how much of the article's quoted words are theirs. Empty for nobody. */
export function speakerCard({ analysis }: Lookup, { mention, source }: { mention: Mention | undefined; source: Source | undefined }): RichText {
  if (source) {
    return [heading(source), [plain('Introduced on '), place(source.introducedAt), plain(` · ${describeShare(analysis, source)}`)]];
  }
  return mention ? [[strong(wordsAt(textRead(analysis), mention.span))], [plain('The article does not say who this is.')]] : [];
}

/** "**Jens Stoltenberg**, NATO Secretary General". */
function heading({ name, type, description }: Source): readonly Piece[] {
  const kind = type === 'unnamed' ? 'not named' : undefined;
  const asides = [description === name ? undefined : description, kind].filter((aside) => aside !== undefined && aside !== '');
  return asides.length === 0 ? [strong(name)] : [strong(name), plain(`, ${asides.join(', ')}`)];
}

/** In whose words somebody is named. */
export const wordsAround = ({ analysis }: Lookup, speaker: Source, words: Span): readonly Piece[] =>
  [plain('Named in the words of '), strong(speaker.name), plain(`: ${quoteAt(textRead(analysis), words)}`)];
