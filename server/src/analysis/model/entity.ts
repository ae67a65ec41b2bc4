import type { Introduction } from './introduction.js';
import type { KnownSource } from './known-source.js';
import type { NameKey } from './name-key.js';
import type { SourceType } from './source.js';

/** Somebody whom the article names or describes. */
export interface Entity {
  readonly type: SourceType;
  /** The words of its fullest name, lower case; of an unnamed one the words of its description. */
  readonly words: readonly string[];
  /** The parts of its name. */
  readonly key: NameKey;
  /** Whether its name is that of a place, which speaks only by way of its government. */
  readonly isPlace: boolean;
  /** The mention with the fullest name; undefined for whoever has no name, whom the first mention introduces. */
  readonly introduction: Introduction | undefined;
  /** Whether the phrase that introduced it says what it is. */
  readonly hasRole: boolean;
  /** Lower-case nouns that the article gives it: "senator", "secretary". */
  readonly roles: ReadonlySet<string>;
  /** Lower-case words of its descriptions: "vermont", "nato". */
  readonly described: ReadonlySet<string>;
  /** What honorifics and nouns say, or what the caller knows: then it may be "they". First names say nothing. */
  readonly stated: 'he' | 'she' | 'they' | undefined;
  /** The same, or else the pronoun that the article uses for it. */
  readonly gender: 'he' | 'she' | 'they' | undefined;
  /** What the caller knows of it. */
  readonly known: KnownSource | undefined;
  /** How many mentions name it, up to `FAMILIAR`, from which it is as familiar as can be. */
  readonly familiar: number;
}

/** Whoever is named so often is as familiar as can be. */
export const FAMILIAR = 8;
