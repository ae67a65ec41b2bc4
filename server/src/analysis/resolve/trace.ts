import type { Entity } from '../model/index.js';

/** One mention of an entity, as the search for an antecedent sees it. */
export interface Trace {
  readonly entity: Entity;
  /** The pronoun that is known of it. */
  readonly gender: Entity['gender'];
  /** The number of its spot. */
  readonly spot: number;
  /** The spot of the last mention of the entity in words: its own, if it is no pronoun. */
  readonly inWords: number;
  readonly paragraph: number;
  /** Which sentence of the article it stands in, counted from its beginning. */
  readonly count: number;
  /** Its rank in the paragraph by where it begins. */
  readonly order: number;
  readonly plural: boolean;
  /** Whether it begins its sentence. */
  readonly opens: boolean;
  /** Whether it is the subject of its sentence. */
  readonly subject: boolean;
  /** Whether it is named as a speaker. */
  readonly speaks: boolean;
  /** Whether it only says whose something is ("Stoltenberg’s plan"), or stands inside of another phrase. */
  readonly inner: boolean;
  /** Whether it introduces the entity, with what it is. */
  readonly introduces: boolean;
}
