import type { KnownSource } from '../model/index.js';

/** Sources that a caller knows, to be looked up by their names. */
export interface KnownSources {
  /** By each name in lower case, without "the". A name that two bear is nobody's. */
  readonly byName: ReadonlyMap<string, KnownSource>;
  /** People by the last word of their names, where one alone has it. */
  readonly bySurname: ReadonlyMap<string, KnownSource>;
}

/** The words of a name in lower case, as phrases have them: no article, straight apostrophes, no dots. */
export const wordsOf = (name: string): readonly string[] =>
  name.toLowerCase().replaceAll('’', "'").replace(/^the\s+/, '').replace(/\.(?=\s|$)/g, '').split(/\s+/).filter((word) => word !== '');

/** Files the sources under their names; empty where nobody is known. */
export function knownSources(sources: readonly KnownSource[]): KnownSources {
  const byName = alone(sources.flatMap((source) => [source.name, ...(source.aliases ?? [])].map((name) => [wordsOf(name).join(' '), source] as const)));
  const people = sources.filter(({ name, type }) => type !== 'organisation' && wordsOf(name).length > 1);
  return { byName, bySurname: alone(people.map((source) => [wordsOf(source.name).at(-1) ?? '', source] as const)) };
}

/** The entries whose key leads to one source only. */
function alone(entries: readonly (readonly [string, KnownSource])[]): ReadonlyMap<string, KnownSource> {
  const map = new Map<string, KnownSource>();
  const shared = new Set<string>(['']);
  for (const [key, source] of entries) {
    if (map.has(key) && map.get(key) !== source) shared.add(key);
    map.set(key, source);
  }
  for (const key of shared) map.delete(key);
  return map;
}
