import { lines } from './table.js';
import { anonymity } from './tables.generated.js';

/**
 * What words say of somebody who is not named: `promise` that he is not to be named, `reason` why, `both` the two at once,
 * `link` that the reason follows.
 */
export type AnonymityKind = 'promise' | 'both' | 'reason' | 'link';

/** Words of the table, one by one. */
export interface AnonymityWords {
  readonly kind: AnonymityKind;
  readonly words: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly AnonymityWords[]> | undefined;

/** What begins with a lower-case word, the longest first; an empty list where nothing does. */
export function anonymityWords(first: string): readonly AnonymityWords[] {
  byFirst ??= parse();
  return byFirst.get(first) ?? [];
}

function parse(): ReadonlyMap<string, readonly AnonymityWords[]> {
  const map = new Map<string, AnonymityWords[]>();
  for (const line of lines(anonymity)) {
    const [phrase = '', kind = ''] = line.split('\t');
    const words = phrase.split(' ');
    const [first = ''] = words;
    map.set(first, [...(map.get(first) ?? []), { kind: kind as AnonymityKind, words }].sort((a, b) => b.words.length - a.words.length));
  }
  return map;
}
