import type { Analysis } from '../../analysis/index.js';
import type { Diagnostic } from '../diagnostics.js';
import type { TextChange } from '../rename.js';

/** One way to mend a finding. */
export interface Fix {
  /** What it does, as an editor's menu shows it. */
  readonly title: string;
  /** In order, none overlapping another. */
  readonly changes: readonly TextChange[];
  /** Whether it is clearly what the writer meant, so that an editor may choose it without asking. */
  readonly preferred: boolean;
}

/** What a fixer may look at. */
export interface Mending {
  readonly analysis: Analysis;
  readonly finding: Diagnostic;
  /** Whether the text is Markdown, with code in it and titles of links, which have marks of their own. */
  readonly markdown: boolean;
  /** The analysis of the article with other words in it, to see what a change would do. */
  readonly reanalyze: Reanalyze;
}

export type Reanalyze = (text: string) => Analysis;

/** Every way to mend a finding of one rule, the likeliest first; none where it takes a person's judgement. */
export type Fixer = (mending: Mending) => Iterable<Fix>;
