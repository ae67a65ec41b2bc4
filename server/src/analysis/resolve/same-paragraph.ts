import type { Certainty, PlacedPhrase, Speech } from '../model/index.js';
import type { Proposal } from './lead-in.js';

/** A speech that has been given to somebody. */
export interface Given {
  readonly speech: Speech;
  readonly speaker: PlacedPhrase | undefined;
  readonly certainty: Certainty;
}

/**
 * The speaker of the speech before, where that stands in the same paragraph, at most `sentences` sentences up, and is no guess
 * itself. A guess. Undefined where nobody has spoken so near.
 */
export function sameParagraph(speech: Speech, before: Given | undefined, sentences = Infinity): Proposal | undefined {
  if (before?.speaker === undefined || before.certainty === 'guess') return undefined;
  const previous = before.speech.segments.at(-1);
  if (previous === undefined || before.speech.to.paragraph !== speech.from.paragraph || speech.from.sentence - before.speech.to.sentence > sentences) return undefined;
  return { speaker: before.speaker, certainty: 'guess', because: [{ kind: 'nobody-else', previous }] };
}
