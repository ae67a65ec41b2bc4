import type { Entity, Facts } from '../../model/index.js';
import type { Directory } from '../../resolve/directory.js';
import type { Trace } from '../../resolve/trace.js';
import type { Turn } from './cast.js';
import type { Identity } from './identity.js';
import type { Spots } from './versions.js';

/** What the names of an article tell for following references in any part of it. */
export interface Background {
  readonly directory: Directory;
  /** The bodies that speak by name. */
  readonly voices: ReadonlySet<Entity>;
  /** The first spot of the body that names a person; Infinity where none does. */
  readonly firstPerson: number;
  /** Speeches that end in a later sentence than the one that names their speaker, in the order of their ends. */
  readonly ends: readonly Turn[];
  /** Who “I” is outside of quotation marks, where the article says who wrote it. */
  readonly author: Identity | undefined;
  /** The same, where anybody says “I” there. */
  readonly writer: Entity | undefined;
}

/** What following references needs to know of the whole article. */
export interface Scene extends Background, Spots {
  /** Whom the names name, and the descriptions that stand beside them. */
  readonly named: readonly (Identity | undefined)[];
  /** The paragraph in which somebody is last named before a spot; undefined where he is not. */
  readonly lastNamed: (entity: Entity, at: number) => number | undefined;
}

/** What reading leaves of a paragraph. */
export interface Filed {
  /** Who is mentioned in it, in reading order. */
  readonly traces: readonly Trace[];
  /** Who is described in it and has no name, by what he is and the noun alone; the last of those who share both. */
  readonly nouns: ReadonlyMap<string, Entity>;
  /** Whom it has looked for farther away: the holders of offices, bodies, and whoever was described by a noun. */
  readonly asked: ReadonlySet<string>;
  /** How many sentences stood above it when it was read. */
  readonly above: number;
}

/** Where reading has come to. */
export interface Progress extends Scene {
  /** Who each spot names, so far as that is known. */
  readonly of: (Identity | undefined)[];
  /** Who has been mentioned, in reading order: all in the last paragraphs. */
  readonly traces: Trace[];
  /** Who has no name, by all that is told of him. */
  readonly nameless: Map<string, Entity>;
  /** The paragraphs above, and what of this one is to be filed. */
  readonly filed: readonly Filed[];
  readonly nouns: Map<string, Entity>;
  readonly asked: Set<string>;
  /** The place among the active spots, and among the ends of speeches. */
  next: number;
  end: number;
}

/** A phrase and where it stands. */
export interface Referring {
  readonly at: number;
  readonly facts: Facts;
  readonly paragraph: number;
  readonly count: number;
}
