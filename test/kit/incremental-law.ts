// The incremental law: an analysis from an earlier one equals the one from scratch, and leaves the earlier one as it was.
import { isDeepStrictEqual } from 'node:util';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { differenceBetween } from '../../server/src/lsp/difference.js';
import type { History } from './histories.js';
import { violations } from './invariants.js';

/** What is wrong in a history, by version; empty where the law holds and every analysis has its shape. */
export function breaches(history: History, read: typeof analyze = analyze): readonly string[] {
  const done: Analysis[] = [];
  const found: string[] = [];
  for (const [index, { text, options, previous }] of history.entries()) {
    const fresh = read(text, options);
    const next = previous === undefined ? fresh : read(text, options, done[previous]);
    done.push(next);
    if (!isDeepStrictEqual(next, fresh)) found.push(`version ${String(index)} differs from the one from scratch at ${differenceBetween(next, fresh)?.path ?? '?'}`);
    found.push(...violations(next).map((violation) => `version ${String(index)}: ${violation}`));
  }
  const [first, firstDone] = [history[0], done[0]];
  if (first && !isDeepStrictEqual(firstDone, read(first.text, first.options))) found.push('version 0 was changed by those that came from it');
  return found;
}
