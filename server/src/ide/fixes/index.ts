import type { Analysis } from '../../analysis/index.js';
import { diagnostics, type Diagnostic, type DiagnosticsOptions } from '../diagnostics.js';
import { applied } from './apply.js';
import { attribute } from './attribute.js';
import { closeQuotation } from './close-quotation.js';
import { mendContinuedMarks } from './continued-marks.js';
import type { Fix, Fixer, Mending } from './fix.js';
import { setOneStyle } from './one-style.js';
import { writePlainVerb } from './plain-verb.js';
import { mendStrayMark } from './stray-mark.js';
import { spellAsUsual } from './usual-spelling.js';

/** Who mends what, sorted by the rule's id. A rule that is not here finds what takes a person to mend. */
export const fixers: Readonly<Record<string, Fixer>> = Object.freeze({
  'continued-quote-marks': mendContinuedMarks,
  'inconsistent-name': spellAsUsual,
  'loaded-reporting-verb': writePlainVerb,
  'mixed-quote-marks': setOneStyle,
  'stray-closing-quote': mendStrayMark,
  'unattributed-quote': attribute,
  'unclosed-quote': closeQuotation,
});

export interface Mended {
  /** Everything that the rules find in the article as it is. */
  readonly found: readonly Diagnostic[];
  readonly options: DiagnosticsOptions;
}

/**
 * The ways to mend a finding, each tried before it is offered: with its changes the finding is gone, and no rule finds more than
 * before. Empty where there is no such way.
 */
export function* fixesOf(mending: Mending, mended: Mended): Iterable<Fix> {
  for (const fix of fixers[mending.finding.rule]?.(mending) ?? []) {
    if (fix.changes.length > 0 && mends(fix, mending, mended)) yield fix;
  }
}

function mends({ changes }: Fix, { analysis, finding, reanalyze }: Mending, { found, options }: Mended): boolean {
  const [before, after] = [countsOf(found), countsOf(findingsIn(reanalyze(applied(analysis.text, changes)), options))];
  return (after.get(finding.rule) ?? 0) < (before.get(finding.rule) ?? 0) && [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0));
}

/** All findings, however many. */
export function findingsIn(analysis: Analysis, { levels, silencing, onError }: DiagnosticsOptions): Diagnostic[] {
  return diagnostics(analysis, { silencing, ...(levels && { levels }), ...(onError && { onError }) });
}

function countsOf(found: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
