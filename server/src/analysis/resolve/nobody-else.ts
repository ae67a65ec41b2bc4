import type { PlacedPhrase, Speech } from '../model/index.js';
import type { Proposal } from './lead-in.js';

/**
 * The speaker of the speech before, where these words are the next paragraph (or the next sentence) and nothing but words in
 * quotation marks: nobody else has come in between. Undefined where something has.
 */
export function nobodyElse(speech: Speech, before: Speech | undefined, speaker: PlacedPhrase | undefined): Proposal | undefined {
  if (before === undefined || speaker === undefined || speech.from.sentence > 0) return undefined;
  const previous = before.segments.at(-1);
  if (previous === undefined || speech.from.paragraph - before.to.paragraph !== 1) return undefined;
  return { speaker, certainty: 'likely', because: [{ kind: 'nobody-else', previous }] };
}
