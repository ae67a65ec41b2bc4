import type { Span } from '../analysis/index.js';

/** How far a word is looked for on each side of the caret. */
const longestWord = 200;
const wordBefore = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{M}\p{N}])){0,199}$/u;
const wordAfter = /^(?:['’-](?=[\p{L}\p{N}]))?(?:[\p{L}\p{M}\p{N}]|['’-](?=[\p{L}\p{M}\p{N}]))*/u;

/** The word at a caret, which may stand behind it; empty where there is none. */
export function wordAt(text: string, offset: number): Span {
  const before = wordBefore.exec(text.slice(Math.max(0, offset - longestWord), offset))?.[0] ?? '';
  const after = wordAfter.exec(text.slice(offset, offset + longestWord))?.[0] ?? '';
  return { start: offset - before.length, end: offset + after.length };
}
