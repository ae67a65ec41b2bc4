import type { Entity, Facts } from '../../model/index.js';
import type { Register } from '../../resolve/register.js';
import type { Trace } from '../../resolve/trace.js';
import type { Cast } from './cast.js';
import type { Identity } from './identity.js';

/** What following references needs to know. */
export interface Scene {
  readonly cast: Cast;
  readonly known: Register;
  /** Who each spot names, so far as that is known. */
  readonly of: (Identity | undefined)[];
}

/** Where reading has come to. */
export interface Progress extends Scene {
  readonly traces: Trace[];
  /** Whether somebody among them is a person. */
  readonly hasPeople: boolean;
  /** Who speaks by name anywhere in the article. */
  readonly voices: ReadonlySet<Entity | undefined>;
  /** Who wrote, once an “I” has stood for him. */
  readonly writer: Entity | undefined;
  /** The place among the active spots. */
  readonly next: number;
}

/** A phrase and where it stands. */
export interface Referring {
  readonly at: number;
  readonly facts: Facts;
  readonly paragraph: number;
  readonly count: number;
}
