import type { Span } from './span.js';

/**
 * How a mention names somebody:
 * `name` "Jens Stoltenberg", `pronoun` "he", `role` "the secretary general", `organisation` "NATO",
 * `document` "the report", `group` "residents", `unnamed` "a senior official".
 */
export type MentionForm = 'name' | 'pronoun' | 'role' | 'organisation' | 'document' | 'group' | 'unnamed';

/** Words that name a speaker or a possible one. */
export interface Mention {
  /** `m1`, `m2`, … in reading order. */
  readonly id: string;
  /** The whole phrase: title and apposition before the name included, a relative clause after it not. */
  readonly span: Span;
  /** The name itself, without honorific, title or description; for other forms the phrase without its article. */
  readonly head: Span;
  readonly form: MentionForm;
  /** What the text says of the person in this phrase: "NATO Secretary General", "a spokesman for the company". */
  readonly description: Span | undefined;
  /** The source that it names; undefined where nothing in the text tells (a pronoun without antecedent). */
  readonly source: string | undefined;
}
