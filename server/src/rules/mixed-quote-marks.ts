import type { Analysis, MarkFamily, Span } from '../analysis/model/index.js';
import { marksOfSpeech, marksOfStory, type PlacedMark } from './marks.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory } from './story.js';

type Style = 'curly' | 'straight';

const styles: Readonly<Record<string, Style>> = { '“': 'curly', '”': 'curly', '‘': 'curly', '’': 'curly', '"': 'straight', "'": 'straight', "''": 'straight', '``': 'straight' };
/** Pairs such as « » and „ ” are of another convention and no part of the mix. */
const DOUBLE: ReadonlySet<MarkFamily> = new Set(['curly', 'straight', 'doubled']);
const SINGLE: ReadonlySet<MarkFamily> = new Set(['single', 'straight-single']);

/** How many more places than the first a finding points to. */
const FURTHER = 4;

const count = (marks: readonly Span[], style: Style): string => `${marks.length.toString()} ${style} quotation ${marks.length === 1 ? 'mark' : 'marks'}`;

/** The double marks; in an article that has none the single ones around what is said, as they are hard to tell from apostrophes. */
function comparable(analysis: Analysis): readonly PlacedMark[] {
  const double = [...marksOfStory(analysis)].filter(({ family }) => DOUBLE.has(family));
  if (double.length > 0) return double;
  const speech = Array.from(quotationsOfStory(analysis), ({ quotation }) => quotation.quoted).flat();
  return marksOfSpeech(speech).filter(({ family }) => SINGLE.has(family));
}

export const mixedQuoteMarks: Rule = {
  id: 'mixed-quote-marks',
  severity: 'information',
  summary: 'Straight and curly quotation marks in one article.',
  *check(analysis): Iterable<Finding> {
    const marks = comparable(analysis).map(({ span }) => ({ span, style: styles[analysis.text.slice(span.start, span.end)] }));
    const of = (wanted: Style): Span[] => marks.filter(({ style }) => style === wanted).map(({ span }) => span);
    const [curly, straight] = [of('curly'), of('straight')];
    const [style, fewer, others] = straight.length <= curly.length ? (['straight', straight, curly] as const) : (['curly', curly, straight] as const);
    const [first, ...more] = fewer;
    if (!first) return;
    yield {
      span: first,
      message: `The article mixes its marks: ${count(fewer, style)} and ${count(others, style === 'curly' ? 'straight' : 'curly')}`,
      related: more.slice(0, FURTHER).map((span) => ({ span, message: `Another ${style} mark.` })),
    };
  },
};
