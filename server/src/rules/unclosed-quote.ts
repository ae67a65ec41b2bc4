import { lengthOf, type Analysis, type Quotation, type Quoted, type Span } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory } from './story.js';
import { firstWords, spanOfFirstWords } from './words.js';

/**
 * The stretch whose opening mark is still waiting. A speech over several paragraphs leaves every one but the last open,
 * as style guides ask, so it is the last stretch that misses its mark; the last that has a mark of its own, where the
 * speech ran on without one. Undefined where every stretch is closed.
 */
function unclosedStretch(quoted: readonly Quoted[]): Quoted | undefined {
  const open = quoted.filter((stretch) => stretch.close === undefined);
  return open.findLast((stretch) => lengthOf(stretch.open) > 0) ?? open.at(-1);
}

/** Whether the outer quotation misses its mark too: one missing mark leaves both open, and one finding says so. */
const isExplainedByParent = (analysis: Analysis, quotation: Quotation): boolean =>
  quotation.parent !== undefined && analysis.quotations.some((outer) => outer.id === quotation.parent && !outer.closed);

function finding(text: string, span: Span, mark: Span): Finding {
  const place = spanOfFirstWords(text, span);
  const sign = text.slice(mark.start, mark.end);
  return {
    span: place,
    message: `This quotation is never closed: ${sign}${firstWords(text, { start: Math.max(mark.end, span.start), end: span.end })}`,
    related: lengthOf(mark) > 0 ? [{ span: mark, message: `This mark ${sign} was never closed.` }] : [],
  };
}

export const unclosedQuote: Rule = {
  id: 'unclosed-quote',
  severity: 'warning',
  summary: 'A quotation mark that is opened and never closed.',
  *check(analysis): Iterable<Finding> {
    for (const { quotation, first } of quotationsOfStory(analysis)) {
      if (quotation.closed || isExplainedByParent(analysis, quotation)) continue;
      const stretch = unclosedStretch(quotation.quoted);
      yield finding(analysis.text, stretch?.span ?? first, stretch?.open ?? { start: first.start, end: first.start });
    }
  },
};
