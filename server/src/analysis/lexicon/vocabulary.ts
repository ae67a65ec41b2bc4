import type { ExtraVerb } from '../model/index.js';
import { standIns, type StandIns } from './extra-verbs.js';

/** What a caller's own words change in the reading of a paragraph. */
export interface Vocabulary {
  /** The same for the same words: a result that was read with others is not used again. Empty without any. */
  readonly key: string;
  readonly verbs: StandIns;
}

/** The words of the tables alone. */
export const TABLES: Vocabulary = Object.freeze({ key: '', verbs: new Map() });

/** The tables with a caller's verbs. */
export function vocabulary(verbs: readonly ExtraVerb[]): Vocabulary {
  if (verbs.length === 0) return TABLES;
  return { key: JSON.stringify(verbs.map(({ verb, past, participle, like }) => [verb, past, participle, like])), verbs: standIns(verbs) };
}
