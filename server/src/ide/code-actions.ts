import type { Analysis, Span } from '../analysis/index.js';
import type { Diagnostic, DiagnosticsOptions } from './diagnostics.js';
import type { Reanalyze } from './fixes/fix.js';
import { findingsIn, fixesOf } from './fixes/index.js';
import { allInUsualStyle, otherStyle } from './fixes/one-style.js';
import type { TextChange } from './rename.js';

/** What may be done to the text: mend a finding, write something another way, or mend the whole article without asking. */
export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'source.fixAll.onTheRecord';

export const actionKinds: readonly ActionKind[] = Object.freeze(['quickfix', 'refactor.rewrite', 'source.fixAll.onTheRecord']);

/** Something that an editor may do to the text for a person. */
export interface CodeAction {
  readonly kind: ActionKind;
  readonly title: string;
  /** Whether it is clearly what the writer meant. */
  readonly preferred: boolean;
  /** What it mends; undefined where nothing is wrong. */
  readonly finding: Diagnostic | undefined;
  /** In order, none overlapping another; undefined where it silences the finding, for which the caller has to know where that is said. */
  readonly changes: readonly TextChange[] | undefined;
}

export interface CodeActionOptions extends DiagnosticsOptions {
  readonly markdown: boolean;
  readonly kinds: readonly ActionKind[];
  readonly reanalyze: Reanalyze;
}

/** Somebody who selects the whole article mends it from the top. */
const mostFindings = 10;

/** What may be done in a range, by kind and by finding, the likeliest first. Empty where there is nothing to do. */
export function codeActions(analysis: Analysis, range: Span, options: CodeActionOptions): CodeAction[] {
  const { kinds, markdown, reanalyze } = options;
  const asked = new Set(kinds);
  const plain = (kind: ActionKind) => ({ title, preferred, changes }: { title: string; preferred: boolean; changes: readonly TextChange[] }): CodeAction => ({ kind, title, preferred, finding: undefined, changes });
  const all = asked.has('source.fixAll.onTheRecord') ? allInUsualStyle({ analysis, markdown, reanalyze }) : undefined;
  return [
    ...(asked.has('quickfix') ? quickFixes(analysis, range, options) : []),
    ...(asked.has('refactor.rewrite') ? [...otherStyle(analysis, range.start, markdown)].map(plain('refactor.rewrite')) : []),
    ...(all ? [plain('source.fixAll.onTheRecord')(all)] : []),
  ];
}

function quickFixes(analysis: Analysis, range: Span, options: CodeActionOptions): CodeAction[] {
  const found = findingsIn(analysis, options);
  const here = found.filter(({ span }) => span.start <= range.end && range.start <= span.end).slice(0, mostFindings);
  const { markdown, reanalyze } = options;
  const mending = here.flatMap((finding) => Array.from(fixesOf({ analysis, finding, markdown, reanalyze }, { found, options }), (fix): CodeAction => ({ kind: 'quickfix', finding, ...fix })));
  const silencing = here.map((finding): CodeAction => ({ kind: 'quickfix', title: `Silence ${finding.rule} here`, preferred: false, finding, changes: undefined }));
  return [...mending, ...silencing];
}
