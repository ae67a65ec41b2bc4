import type { MentionForm } from './mention.js';
import type { Span } from './span.js';

/**
 * A noun phrase that may name a speaker, as one sentence shows it, before anybody asks who that is.
 * Spans are relative to the paragraph; `first` and `last` are token indices in the sentence, both inclusive.
 */
export interface Phrase {
  /** The whole phrase with title and apposition. */
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** The name itself, or the phrase without its article. */
  readonly head: Span;
  readonly form: MentionForm;
  /** The words of the name, or of the head, in lower case. */
  readonly words: readonly string[];
  /** Lower-case nouns that describe the person in this phrase: "secretary", "general", "president". */
  readonly roles: readonly string[];
  readonly description: Span | undefined;
  readonly plural: boolean;
  readonly gender: 'he' | 'she' | undefined;
  readonly definite: boolean;
  /** Whether it holds a word that marks it as a possible speaker; others speak only where a cue says so. */
  readonly anchored: boolean;
  /** For a pronoun that cannot be a subject ("him"), true. */
  readonly oblique: boolean;
}

/**
 * The same phrase with its fields in the one order that all phrases have. Phrases that are made by spreading others pass
 * through here: objects of one shape are what an engine reads fast, and what it need not compile anew.
 */
export const asPhrase = (of: Phrase): Phrase => ({
  span: of.span, first: of.first, last: of.last, head: of.head, form: of.form, words: of.words, roles: of.roles, description: of.description,
  plural: of.plural, gender: of.gender, definite: of.definite, anchored: of.anchored, oblique: of.oblique,
});
