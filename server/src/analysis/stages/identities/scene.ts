import type { Entity, Phrase } from '../../model/index.js';
import type { Register } from '../../resolve/register.js';
import type { Trace } from '../../resolve/trace.js';
import type { Heard } from '../attributions.js';
import type { Article } from '../quotations/article.js';
import type { Identity } from './identity.js';
import type { Spotted } from './spotted.js';

/** What following references needs to know. */
export interface Scene {
  readonly article: Article;
  readonly heard: readonly Heard[];
  readonly known: Register;
  readonly of: Map<Phrase, Identity>;
}

/** Where reading has come to. */
export interface Progress extends Scene {
  readonly traces: Trace[];
  readonly speakers: ReadonlySet<Phrase>;
  /** Who speaks by name anywhere in the article. */
  readonly voices: ReadonlySet<Entity | undefined>;
  readonly all: readonly Spotted[];
  /** The phrase's index in `all`. */
  readonly at: number;
}
