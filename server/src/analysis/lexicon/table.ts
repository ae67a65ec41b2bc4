import { plurals } from './inflect.js';

/** Makes a lookup in a table of the generated module: parsed at the first question, not at start. */
export function lookup<T>(table: string, decode: (cells: readonly string[], word: string) => T): (word: string) => T | undefined {
  let map: ReadonlyMap<string, T> | undefined;
  return (word) => {
    map ??= parse(table, decode);
    return map.get(word);
  };
}

/** Makes a lookup that only says whether a word is in the table. */
export function membership(table: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(lines(table).map((line) => line.split('\t', 1).join()));
    return set.has(word);
  };
}

/** Makes a lookup among nouns and their plurals; the second cell says which plurals. */
export function nounMembership(table: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(lines(table).map((line) => line.split('\t')).flatMap(([noun = '', irregular]) => [noun, ...plurals(noun, irregular)]));
    return set.has(word);
  };
}

/** The rows of a table whose second cell is `kind`, cut to their other cells: for tables where a word can be of many kinds. */
export function ofKind(table: string, kind: string): string {
  return lines(table).map((line) => line.split('\t')).filter((cells) => cells[1] === kind)
    .map(([word, , ...rest]) => [word, ...rest].join('\t')).join('\n');
}

/** The lines of a table. */
export function lines(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

function parse<T>(table: string, decode: (cells: readonly string[], word: string) => T): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const line of lines(table)) {
    const [word = '', ...cells] = line.split('\t');
    if (!map.has(word)) map.set(word, decode(cells, word));
  }
  return map;
}
