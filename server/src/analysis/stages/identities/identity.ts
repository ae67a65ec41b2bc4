import type { Certainty, Entity } from '../../model/index.js';
import type { Loser } from '../../resolve/pronouns.js';

/** Whom a phrase names, how sure that is, and why. */
export interface Identity {
  readonly entity: Entity;
  readonly certainty: Certainty;
  readonly because: Reason | undefined;
  /** Others whom it could name nearly as well. */
  readonly rivals: readonly Loser[];
}

/** Why a spot names somebody; the places are for `sources` to look up, which knows where the spots stand. */
export type Reason =
  | { readonly kind: 'short-name' | 'role-matches' }
  /** The antecedent as the number of its spot. */
  | { readonly kind: 'pronoun-agrees'; readonly antecedent: number };

/** Most are nobody else. */
export const NOBODY: readonly never[] = [];
