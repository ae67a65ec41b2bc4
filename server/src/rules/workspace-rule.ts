import type { RuleDescription } from './rule.js';

/** An article among others. `Place` is what the caller knows a place in it by. */
export interface ComparedArticle<Place> {
  /** What a message calls it. */
  readonly name: string;
  readonly quotations: readonly ComparedQuotation<Place>[];
}

export interface ComparedQuotation<Place> {
  /** The same for the same name in all articles; undefined where nobody is named. */
  readonly speaker: string | undefined;
  /** What stands in quotation marks, with an ellipsis where something is left out. */
  readonly words: string;
  readonly place: Place;
}

/** What a rule says of one place in one of the articles, and what stands in another one. */
export interface WorkspaceFinding<Place> {
  readonly place: Place;
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** A rule that compares articles. Like any other it is one small object in one file, and knows no settings and no editor. */
export interface WorkspaceRule extends RuleDescription {
  /** All that the rule finds in all of the articles. */
  check<Place>(articles: readonly ComparedArticle<Place>[]): Iterable<WorkspaceFinding<Place>>;
}
