import type { Certainty, Entity, Evidence } from '../../model/index.js';
import type { Loser } from '../../resolve/pronouns.js';

/** Whom a phrase names, how sure that is, and why. */
export interface Identity {
  readonly entity: Entity;
  readonly certainty: Certainty;
  readonly because: Evidence | undefined;
  /** Others whom it could name nearly as well. */
  readonly rivals: readonly Loser[];
}
