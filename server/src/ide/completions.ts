import type { Span } from '../analysis/index.js';

/** Something to write at a place. */
export interface Completion {
  readonly kind: 'attribution' | 'name';
  readonly label: string;
  /** How the article describes whom it names. */
  readonly detail: string | undefined;
  /** What is typed so far, which `text` takes the place of; on one line, and up to the caret. */
  readonly replace: Span;
  readonly text: string;
  /** What an editor may compare with the typed words. */
  readonly filter: string;
  /** Changes elsewhere that belong to it: the comma before a closing mark. They do not touch `replace`. */
  readonly also: readonly { readonly span: Span; readonly text: string }[];
}

export interface Completions {
  /** The likeliest first. */
  readonly items: readonly Completion[];
  /** Whether more typing may bring others, so that the editor should ask again. */
  readonly incomplete: boolean;
}

/** How an answer was asked for. */
export interface CompletionOptions {
  /**
   * The editor asks by itself, and would take the next line's end for a yes: then an attribution is offered only where one has
   * to follow, after a comma or words without a stop. A paragraph may well end with “Why?”
   */
  readonly unasked?: boolean;
}
