import type { Local } from '../../model/index.js';

/** How often each word stands in the names of an article: of some version of it, and what is another number since. */
export interface NameWords {
  readonly base: ReadonlyMap<string, number>;
  readonly since: ReadonlyMap<string, number>;
}

/** So many other numbers are kept beside the old ones before all are counted anew. */
const MOST = 200;

/** The words of the names in all paragraphs. */
export function nameWords(locals: readonly Local[]): NameWords {
  const base = new Map<string, number>();
  for (const local of locals) for (const word of local.names) base.set(word, (base.get(word) ?? 0) + 1);
  return { base, since: new Map() };
}

const countOf = ({ base, since }: NameWords, word: string): number => since.get(word) ?? base.get(word) ?? 0;

/** Whether a word is of a name that is more than one capital at the start of a sentence. */
export const isNameWord = (words: NameWords, word: string): boolean => countOf(words, word) > 0;

/** The same with some paragraphs gone and others in their place; undefined where it is time to count anew. */
export function withOthers(words: NameWords, gone: readonly Local[], come: readonly Local[]): NameWords | undefined {
  const { base } = words;
  const since = new Map(words.since);
  const add = (word: string, by: number): void => {
    const count = countOf({ base, since }, word) + by;
    if (count === (base.get(word) ?? 0)) since.delete(word);
    else since.set(word, count);
  };
  for (const local of gone) for (const word of local.names) add(word, -1);
  for (const local of come) for (const word of local.names) add(word, 1);
  return since.size > MOST ? undefined : { base, since };
}

/** The words of some paragraphs that are a name's in one version and not in the other. */
export const renamed = (one: NameWords, other: NameWords, locals: readonly Local[]): string[] =>
  locals.flatMap(({ names }) => names.filter((word) => isNameWord(one, word) !== isNameWord(other, word)));
