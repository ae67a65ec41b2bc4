import { lookup } from './table.js';
import { bodyNouns } from './tables.generated.js';

/** What a noun for a body says of the body's name. */
export interface BodyNoun {
  /** Bodies so called are often known by a name without any noun for a body ("company"). */
  readonly firm: boolean;
  /** Nouns that the name may have instead: a "union" is an association or a federation. */
  readonly instead: readonly string[];
}

const find = lookup(bodyNouns, ([flag, instead = '']): BodyNoun => ({ firm: flag === 'firm', instead: instead === '' ? [] : instead.split(' ') }));

/** What a lower-case noun says of the name of the body that it stands for; undefined where the name would have that noun. */
export function bodyNoun(word: string): BodyNoun | undefined {
  return find(word);
}
