// The texts that are measured: made of this project's own articles, or of nothing but trouble.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseGolden } from '../../test/kit/golden.js';
import { sharedFolder } from '../accuracy/sets.js';

const golden = fileURLToPath(new URL('../../test/fixtures/golden/', import.meta.url));

/** The golden articles, without their marks. */
const own: readonly string[] = readdirSync(golden).sort().map((file) => parseGolden(readFileSync(join(golden, file), 'utf8')).text);

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** An article of so many words, a paragraph more or less: our own, one after another, again and again. */
export function prose(count: number): string {
  const paragraphs: string[] = [];
  for (let so = 0, next = 0; so < count; next++) {
    for (const paragraph of own[next % own.length]?.split('\n') ?? []) {
      if (so >= count) break;
      paragraphs.push(paragraph);
      so += countWords(paragraph);
    }
  }
  return paragraphs.join('\n');
}

/** The articles of a batch: PolNeAR's development part where it lies beside this project, else our own three times over. */
export function batchTexts(): { readonly name: string; readonly texts: readonly string[] } {
  const file = join(sharedFolder(), 'corpora/polnear/dev.jsonl');
  if (!existsSync(file)) return { name: 'our own articles, each three times', texts: [...own, ...own, ...own] };
  const texts = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
  return { name: `the ${String(texts.length)} articles of PolNeAR’s development part`, texts };
}

/** Bytes that no rule made, the same in each run (a linear congruential generator, by Knuth's constants). */
function binary(length: number): string {
  let state = 1789;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(state >>> 24);
  }).join('');
}

/** Texts that nobody writes, by their names: each makes one of about `length` code units. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'quotation marks': (length) => '"'.repeat(length),
  'opening marks': (length) => '“'.repeat(length),
  '“said ” again and again': (length) => 'said '.repeat(length / 5),
  'one line of prose': (length) => {
    const line = prose(2000).replaceAll('\n', ' ');
    return line.repeat(Math.ceil(length / line.length)).slice(0, length);
  },
  'nothing but newlines': (length) => '\n'.repeat(length),
  'deep nesting': (length) => `${'“‘'.repeat(length / 4)}x${'’”'.repeat(length / 4)}`,
  'binary bytes': binary,
};
