import type { Introduction } from './introduction.js';
import type { KnownSource } from './known-source.js';
import type { NameKey } from './name-key.js';
import type { SourceType } from './source.js';

/** Somebody whom the article names, while the article is still being read. */
export interface Entity {
  /** In order of first mention. */
  readonly index: number;
  readonly type: SourceType;
  /** The words of its fullest name, lower case; of an unnamed one the words of its description. */
  words: readonly string[];
  /** The parts of its name. */
  key: NameKey;
  /** Whether its name is that of a place, which speaks only by way of its government. */
  isPlace: boolean;
  /** The mention with the fullest name. */
  introduction: Introduction;
  /** Whether the phrase that introduced it says what it is. */
  readonly hasRole: boolean;
  /** Lower-case nouns that the article gives it: "senator", "secretary". */
  readonly roles: Set<string>;
  /** Lower-case words of its descriptions: "vermont", "nato". */
  readonly described: Set<string>;
  /** What honorifics, nouns and pronouns say, or what the caller knows: then it may be "they". First names say nothing. */
  gender: 'he' | 'she' | 'they' | undefined;
  /** What the caller knows of it. */
  known: KnownSource | undefined;
  /** Its mentions so far, as indices among all spots of the article. */
  readonly mentions: number[];
  /** The paragraph of the last of them; undefined where there is none. */
  lastParagraph: number | undefined;
  /** The last of them that is no pronoun; undefined where there is none. */
  lastInWords: number | undefined;
  /** How many mentions name it in more than one word. */
  inFull: number;
}
