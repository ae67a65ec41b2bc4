import type { Evidence } from './evidence.js';

/**
 * How sure the analysis is, in ranked tiers rather than numbers that would pose as probabilities:
 * `certain` (grammar says so), `likely`, `guess` (shown, never relied on), `unknown` (nobody is given).
 */
export type Certainty = 'certain' | 'likely' | 'guess' | 'unknown';

/** A speaker who was considered and lost. */
export interface Rival {
  readonly mention: string;
  readonly source: string | undefined;
  /** What the winner had that this one lacks. */
  readonly lostBy: 'farther' | 'no-cue' | 'disagrees' | 'object' | 'less-recent';
}

/** Which words name the speaker of a quotation, and why. Who that is stands in the `Source`. */
export interface Attribution {
  /** The quotation's id; each quotation has exactly one attribution, in the same order. */
  readonly quotation: string;
  /** The cue's id; undefined where the words stand without one. */
  readonly cue: string | undefined;
  /** The mention's id; undefined where nobody is given. */
  readonly speaker: string | undefined;
  /** The source's id; undefined where the mention cannot be resolved. */
  readonly source: string | undefined;
  readonly certainty: Certainty;
  readonly because: readonly Evidence[];
  readonly rivals: readonly Rival[];
}
