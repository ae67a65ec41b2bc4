import type { Entity, Phrase, Place } from '../model/index.js';

/** One mention of an entity, as the search for an antecedent sees it. */
export interface Trace extends Place {
  readonly entity: Entity;
  readonly phrase: Phrase;
  /** Which sentence of the article it stands in, counted from its beginning. */
  readonly count: number;
  /** Whether it is the subject of its sentence. */
  readonly subject: boolean;
  /** Whether it is named as a speaker. */
  readonly speaks: boolean;
  /** Whether it only says whose something is ("Stoltenberg’s plan"), or stands inside of another phrase. */
  readonly inner: boolean;
  /** Whether it introduces the entity, with what it is. */
  readonly introduces: boolean;
}

/** With its fields in the one order that all have, as `asPhrase`. */
export const asTrace = (of: Trace): Trace => ({
  paragraph: of.paragraph, sentence: of.sentence, entity: of.entity, phrase: of.phrase, count: of.count,
  subject: of.subject, speaks: of.speaks, inner: of.inner, introduces: of.introduces,
});
