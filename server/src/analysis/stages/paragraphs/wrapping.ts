import type { Line } from './lines.js';

/** A line of hard-wrapped text is rarely shorter than this, save for the last of its paragraph. */
const SHORTEST_WRAPPED_LINE = 45;
const LONGEST_WRAPPED_LINE = 100;

/** Of the lines that a further line follows directly: how many there are, how many are of wrapped length, how many end in the middle of a sentence. */
export interface Wrapping {
  readonly followed: number;
  readonly wrapped: number;
  readonly broken: number;
}

/** Of no lines. */
export const NO_WRAPPING: Wrapping = { followed: 0, wrapped: 0, broken: 0 };

/** What some lines say of how a text is wrapped. */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  let [followed, wrapped, broken] = [0, 0, 0];
  lines.forEach((line, index) => {
    if (lines[index + 1]?.follows !== true) return;
    const words = text.slice(line.start, line.end).trimEnd();
    followed++;
    if (words.length >= SHORTEST_WRAPPED_LINE && words.length <= LONGEST_WRAPPED_LINE) wrapped++;
    if (/[\p{L}\p{N},;]$/u.test(words.slice(-2))) broken++;
  });
  return { followed, wrapped, broken };
}

/** The sum with some lines gone and others in their place. */
export const withOthers = (all: Wrapping, gone: Wrapping, come: Wrapping): Wrapping =>
  ({ followed: all.followed - gone.followed + come.followed, wrapped: all.wrapped - gone.wrapped + come.wrapped, broken: all.broken - gone.broken + come.broken });

/**
 * Whether lines are broken at a fixed width: most lines that a further line follows directly are of wrapped length, many
 * of them end in the middle of a sentence, and some line is blank.
 */
export const isHardWrapped = (text: string, { followed, wrapped, broken }: Wrapping): boolean =>
  followed >= 4 && wrapped >= followed * 0.8 && broken >= followed * 0.5 && /\n[ \t]*\r?\n/.test(text);
