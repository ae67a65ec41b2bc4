import type { Analysis, Paragraph, Quoted, Span } from '../analysis/model/index.js';
import type { Finding, Related, Rule } from './rule.js';
import { paragraphAt } from './story.js';
import { firstWords, spanOfFirstWords } from './words.js';

/** Where the words begin that the analysis takes for the quotation: the sentence that the mark ends. Empty where it ends none. */
function beginning(text: string, stretch: Quoted | undefined): Related[] {
  if (!stretch) return [];
  return [{ span: spanOfFirstWords(text, stretch.span), message: `The quotation may begin here: ${firstWords(text, stretch.span)}` }];
}

/** The last words before the mark, and the mark: what a person finds in the text. */
function lastWords(text: string, from: number, mark: Span): string {
  const words = text.slice(Math.max(from, mark.start - 160), mark.start).trim().split(/\s+/u);
  return `${words.length > 4 ? '…' : ''}${words.slice(-4).join(' ')}${text.slice(mark.start, mark.end)}`;
}

/** How many more places than the first a finding points to. */
const FURTHER = 20;

/** The stray marks of each paragraph: a mark the wrong way round leaves two of them, and is told once. */
function byParagraph(analysis: Analysis): Map<Paragraph | undefined, Span[]> {
  const found = new Map<Paragraph | undefined, Span[]>();
  for (const mark of analysis.strayMarks) {
    const paragraph = paragraphAt(analysis, mark);
    const marks = found.get(paragraph);
    if (marks) marks.push(mark);
    else found.set(paragraph, [mark]);
  }
  return found;
}

export const strayClosingQuote: Rule = {
  id: 'stray-closing-quote',
  severity: 'warning',
  summary: 'A closing quotation mark that nothing opened.',
  // "keep the market,” where an opening mark of another kind waits: one of the two marks is wrong, and it is told once.
  yieldsTo: ['unclosed-quote'],
  *check(analysis): Iterable<Finding> {
    const closedBy = new Map(analysis.quotations.flatMap(({ quoted }) => quoted).map((stretch) => [stretch.close?.start, stretch]));
    for (const [paragraph, marks] of byParagraph(analysis)) {
      const [mark, ...more] = marks;
      if (paragraph?.role !== 'body' || !mark) continue;
      yield {
        span: mark,
        message: `Nothing opens what this mark closes: ${lastWords(analysis.text, paragraph.start, mark)}`,
        related: [...beginning(analysis.text, closedBy.get(mark.start)), ...more.slice(0, FURTHER).map((span) => ({ span, message: 'Nothing opens what this one closes either.' }))],
      };
    }
  },
};
