import type { Span } from './span.js';

/**
 * One fact, with its place in the text, that speaks for a speaker. Facts, never prose: `ide/explain.ts` is the only file
 * that turns them into sentences, by an exhaustive switch, so that a new fact does not compile until it is explained.
 */
export type Evidence =
  /** A reporting verb stands beside the mention and beside the words: “…,” Stoltenberg said. */
  | { readonly kind: 'adjacent-cue'; readonly cue: Span; readonly mention: Span }
  /** "according to Stoltenberg". */
  | { readonly kind: 'according-to'; readonly cue: Span; readonly mention: Span }
  /** A participle ("adding that …") takes the speaker of the verb that it leans on. */
  | { readonly kind: 'shared-subject'; readonly cue: Span; readonly mention: Span; readonly verb: Span }
  /** "STOLTENBERG: …" or "… - Stoltenberg". */
  | { readonly kind: 'signature'; readonly mark: Span; readonly mention: Span }
  /** The sentence before leads into the words: "Stoltenberg was blunt: “…”", or "Stoltenberg agreed." and then “…”. */
  | { readonly kind: 'lead-in'; readonly sentence: Span; readonly mention: Span }
  /** The speech goes on after its attribution, in the same paragraph. */
  | { readonly kind: 'continues-quotation'; readonly previous: Span }
  /** The paragraph before left its quotation mark open, and this one reopens it. */
  | { readonly kind: 'reopened-mark'; readonly previous: Span }
  /** The paragraph before is of the same block quotation. */
  | { readonly kind: 'same-block'; readonly previous: Span }
  /** The next paragraph is speech again, and nobody else has spoken in between. */
  | { readonly kind: 'nobody-else'; readonly previous: Span }
  /** Questions and answers alternate, and it is this speaker's turn. */
  | { readonly kind: 'takes-turns'; readonly previous: Span }
  /** "That's according to …" about the paragraph above. */
  | { readonly kind: 'refers-back'; readonly reference: Span; readonly mention: Span }
  /** The pronoun agrees with the antecedent, which is the nearest or most prominent one that fits. */
  | { readonly kind: 'pronoun-agrees'; readonly pronoun: Span; readonly antecedent: Span }
  /** A role that the article has given to the person: "the secretary general". */
  | { readonly kind: 'role-matches'; readonly role: Span; readonly introduction: Span }
  /** A shorter form of a fuller name: "Stoltenberg" of "Jens Stoltenberg". */
  | { readonly kind: 'short-name'; readonly name: Span; readonly introduction: Span };
