import type { Analysis, Span } from '../analysis/index.js';
import type { Diagnostic, DiagnosticsOptions } from './diagnostics.js';
import type { Fix, Reanalyze } from './fixes/fix.js';
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
  /** Findings that this article alone does not show. */
  readonly compared?: readonly Diagnostic[];
}

/** Somebody who selects the whole article mends it from the top. */
const mostFindings = 10;

/**
 * What may be done in a range, by kind and by finding, the likeliest first. Empty where there is nothing to do. Each is worked out
 * when it is taken, and some take a reading of the whole article: a caller can look up in between, or stop.
 */
export function* codeActions(analysis: Analysis, range: Span, options: CodeActionOptions): Iterable<CodeAction> {
  const { kinds, markdown, reanalyze } = options;
  const mends = new Set<string>();
  if (kinds.includes('quickfix')) {
    for (const fix of quickFixes(analysis, range, options)) {
      mends.add(fix.title);
      yield fix;
    }
  }
  if (kinds.includes('refactor.rewrite')) {
    // What mends a finding here need not be offered a second time.
    for (const other of plainly('refactor.rewrite', otherStyle(analysis, range.start, markdown))) if (!mends.has(other.title)) yield other;
  }
  if (kinds.includes('source.fixAll.onTheRecord')) yield* plainly('source.fixAll.onTheRecord', [allInUsualStyle({ analysis, markdown, reanalyze })].filter((fix) => fix !== undefined));
}

function* plainly(kind: ActionKind, fixes: Iterable<Fix>): Iterable<CodeAction> {
  for (const { title, preferred, changes } of fixes) yield { kind, title, preferred, finding: undefined, changes };
}

function* quickFixes(analysis: Analysis, range: Span, options: CodeActionOptions): Iterable<CodeAction> {
  const found = findingsIn(analysis, options);
  const here = found.filter(({ span }) => span.start <= range.end && range.start <= span.end).slice(0, mostFindings);
  const { markdown, reanalyze } = options;
  for (const finding of here) {
    for (const fix of fixesOf({ analysis, finding, markdown, reanalyze }, { found, options })) yield { kind: 'quickfix', finding, ...fix };
  }
  const besides = (options.compared ?? []).filter(({ span }) => span.start <= range.end && range.start <= span.end);
  for (const finding of [...here, ...besides]) yield { kind: 'quickfix', title: `Silence ${finding.rule} here`, preferred: false, finding, changes: undefined };
}
