import type { Entity, Facts } from '../../model/index.js';
import type { Directory } from '../../resolve/directory.js';
import type { Trace } from '../../resolve/trace.js';
import type { Cast, Turn } from './cast.js';
import type { Identity } from './identity.js';
import type { SpotNumbers } from './spot-numbers.js';

/** What following references needs to know of the whole article. */
export interface Scene {
  readonly cast: Cast;
  readonly numbers: SpotNumbers;
  /** Whom the names name, and the descriptions that stand beside them. */
  readonly named: readonly (Identity | undefined)[];
  readonly directory: Directory;
  /** The paragraph in which somebody is last named before a spot; undefined where he is not. */
  readonly lastNamed: (entity: Entity, at: number) => number | undefined;
  /** Who speaks by name anywhere in the article. */
  readonly voices: ReadonlySet<Entity | undefined>;
  /** The first spot of the body that names a person. */
  readonly firstPerson: number;
  /** Speeches that end in a later sentence than the one that names their speaker, in the order of their ends. */
  readonly ends: readonly Turn[];
  /** Who “I” is outside of quotation marks, where the article says who wrote it. */
  readonly author: Identity | undefined;
  /** The same, where anybody says “I” there. */
  readonly writer: Entity | undefined;
}

/** Where reading has come to. */
export interface Progress extends Scene {
  /** Who each spot names, so far as that is known. */
  readonly of: (Identity | undefined)[];
  /** Who has been mentioned, in reading order: all in the last paragraphs. */
  readonly traces: Trace[];
  /** Who has no name, by all that is told of him. */
  readonly nameless: Map<string, Entity>;
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
