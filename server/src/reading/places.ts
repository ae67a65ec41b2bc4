import type { Span } from '../analysis/model/index.js';

/** Signs of a reading and where in the file they come from: sign by sign where both are as long, or else all from all. */
export interface Run {
  /** Where it begins in the reading; it ends where the next one begins. */
  readonly at: number;
  readonly length: number;
  /** Where it stands in the file. */
  readonly span: Span;
}

/** Where what stands in a reading stands in its file. */
export interface Places {
  /** Where a sign of the reading begins in the file. At the end of the reading, where its last sign ends. */
  offsetOf(offset: number): number;
  /** The stretch of the file from the first sign of a span to its last; what only says how things look is in it where it stands between. */
  spanOf(span: Span): Span;
}

/** Of a file that is read as it stands. */
export const ownPlaces: Places = { offsetOf: (offset) => offset, spanOf: ({ start, end }) => ({ start, end }) };

/** By runs in order, which leave out nothing of the reading. */
export function placesBy(runs: readonly Run[]): Places {
  const startOf = (offset: number): number => {
    const run = runs[lastAt(runs, offset)];
    if (run === undefined) return 0;
    if (offset >= run.at + run.length) return run.span.end;
    return isSignBySign(run) ? run.span.start + offset - run.at : run.span.start;
  };
  const endOf = (offset: number): number => {
    const run = runs[lastAt(runs, offset - 1)];
    if (run === undefined) return 0;
    return isSignBySign(run) ? run.span.start + offset - run.at : run.span.end;
  };
  return {
    offsetOf: startOf,
    spanOf({ start, end }) {
      const from = startOf(start);
      return { start: from, end: end > start ? Math.max(from, endOf(end)) : from };
    },
  };
}

const isSignBySign = ({ length, span }: Run): boolean => length === span.end - span.start;

/** The index of the last run that begins at an offset or before it; -1 where none does. */
function lastAt(runs: readonly Run[], offset: number): number {
  let low = -1;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
