/** How often each word stands in some lists: in those of some version, and what is another number since. */
export interface Tally {
  readonly base: ReadonlyMap<string, number>;
  readonly since: ReadonlyMap<string, number>;
}

type Lists = readonly (readonly string[])[];

/** So many other numbers are kept beside the old ones before all are counted anew. */
const MOST = 200;

/** The words of all lists, each counted. */
export function tallyOf(lists: Lists): Tally {
  const base = new Map<string, number>();
  for (const list of lists) for (const word of list) base.set(word, (base.get(word) ?? 0) + 1);
  return { base, since: new Map() };
}

/** How often a word stands there. */
export const countOf = ({ base, since }: Tally, word: string): number => since.get(word) ?? base.get(word) ?? 0;

/** The same with some lists gone and others in their place; undefined where it is time to count anew. */
export function withOthers(tally: Tally, gone: Lists, come: Lists): Tally | undefined {
  const { base } = tally;
  const since = new Map(tally.since);
  const add = (word: string, by: number): void => {
    const count = countOf({ base, since }, word) + by;
    if (count === (base.get(word) ?? 0)) since.delete(word);
    else since.set(word, count);
  };
  for (const list of gone) for (const word of list) add(word, -1);
  for (const list of come) for (const word of list) add(word, 1);
  return since.size > MOST ? undefined : { base, since };
}

/** The words that stand there most often, all equally often; none where there is no word. */
export function mostOf(tally: Tally): ReadonlySet<string> {
  const found = new Set<string>();
  let times = 1;
  for (const words of [tally.base, tally.since]) {
    for (const word of words.keys()) {
      const count = countOf(tally, word);
      if (count < times) continue;
      if (count > times) found.clear();
      times = count;
      found.add(word);
    }
  }
  return found;
}
