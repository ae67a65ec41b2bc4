import type { Span } from './span.js';

/** What kind of voice a source is. `unnamed` is a person or persons whom the text does not name. */
export type SourceType = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** Somebody or something that the article names and that may speak; the identity behind mentions. */
export interface Source {
  /** `s1`, `s2`, … by order of introduction. */
  readonly id: string;
  /** The fullest form of the name in the article, without honorific, title or description; of an unnamed one its description. Of a source that the caller knows, the name that the caller gives. */
  readonly name: string;
  readonly type: SourceType;
  /** How the article describes it where it introduces it ("NATO Secretary General"); undefined where it does not. */
  readonly description: string | undefined;
  /** Where the description stands. */
  readonly describedAt: Span | undefined;
  /** The pronoun of the person that a caller, the article, an honorific or a noun tells; undefined where none does. First names tell nothing. */
  readonly gender: 'he' | 'she' | 'they' | undefined;
  /** Whether it is called what people are called who speak to reporters in confidence: "a senior official", "an aide". */
  readonly insider: boolean;
  /** Ids of all its mentions in reading order; never empty. */
  readonly mentions: readonly string[];
  /** Ids of the quotations attributed to it, in reading order. */
  readonly quotations: readonly string[];
  /** The mention that introduces it: the first with its fullest name. */
  readonly introducedAt: Span;
  /** How many words of quotations (of all kinds, nested ones not counted twice) are its. */
  readonly words: number;
  /** How many words in quotation marks are its. */
  readonly quotedWords: number;
}
