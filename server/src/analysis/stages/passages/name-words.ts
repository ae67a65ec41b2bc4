import type { Local } from '../../model/index.js';
import { countOf, tallyOf, type Tally } from './tally.js';

/** The words of the names in all paragraphs. */
export const nameWords = (locals: readonly Local[]): Tally => tallyOf(locals.map(({ names }) => names));

/** Whether a word is of a name that is more than one capital at the start of a sentence. */
export const isNameWord = (words: Tally, word: string): boolean => countOf(words, word) > 0;

/** The words of some paragraphs that are a name's in one version and not in the other. */
export const renamed = (one: Tally, other: Tally, locals: readonly Local[]): string[] =>
  locals.flatMap(({ names }) => names.filter((word) => isNameWord(one, word) !== isNameWord(other, word)));
