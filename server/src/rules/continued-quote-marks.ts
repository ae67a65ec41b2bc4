import { contains, countWords, lengthOf, type Analysis, type Quotation, type Quoted, type Span } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { isFullSentence } from './sentences.js';
import { paragraphAt, quotationsOfStory, type Attributed } from './story.js';
import { firstWords, spanOfFirstWords } from './words.js';

/** Less than this is a signature under a block of quoted words ("Ann Lee, mayor.”") and no speech. */
const FEWEST_WORDS = 10;
const STOP = /[.!?…]\s*$/u;

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A paragraph that carries the speech on from a mark left open above it, and does not open with a mark of its own. */
function* unopened({ text }: Analysis, { quoted }: Quotation): Iterable<Finding> {
  for (const [index, stretch] of quoted.entries()) {
    const above = quoted[index - 1];
    if (!above || above.close || lengthOf(above.open) === 0 || lengthOf(stretch.open) > 0) continue;
    // A line that ends in the middle of a sentence is a broken line and no paragraph.
    if (!STOP.test(wordsOf(text, above.inner)) || countWords(wordsOf(text, stretch.inner)) < FEWEST_WORDS) continue;
    yield {
      span: spanOfFirstWords(text, stretch.span),
      message: `The quotation goes on here, so the paragraph should open with a quotation mark: ${firstWords(text, stretch.span)}`,
      related: [{ span: above.open, message: 'The quotation was opened here and is still open.' }],
    };
  }
}

/** All stretches in marks by where they end. */
type ByEnd = ReadonlyMap<number, Quoted>;

const byEnd = ({ quotations }: Analysis): ByEnd => new Map(quotations.flatMap(({ quoted }) => quoted).map((stretch) => [stretch.span.end, stretch]));

/** The stretch in full sentences that ends the paragraph of `before` with its closing mark; undefined where none does. */
function closedAtEnd(analysis: Analysis, before: Span, stretches: ByEnd): Quoted | undefined {
  const paragraph = paragraphAt(analysis, before);
  const stretch = paragraph?.role === 'body' ? stretches.get(paragraph.end) : undefined;
  if (!stretch?.close || !contains(before, stretch.span)) return undefined;
  const words = wordsOf(analysis.text, stretch.inner);
  return STOP.test(words) && isFullSentence(words) ? stretch : undefined;
}

/** The mark that closes what the other one opens. */
const closing = (open: string): string => ({ '“': '”', '‘': '’', '``': "''" })[open] ?? open;

/** A speech that the paragraph above closed though this one, without a new attribution, carries it on in marks of the same kind. */
function* closedTooSoon(analysis: Analysis, { quotation, attribution, first }: Attributed, stretches: ByEnd): Iterable<Finding> {
  const { text } = analysis;
  const carriedOn = attribution.because.find((evidence) => evidence.kind === 'nobody-else');
  const before = carriedOn && closedAtEnd(analysis, carriedOn.previous, stretches);
  const here = quotation.quoted[0];
  if (!before?.close || !here || attribution.cue !== undefined || lengthOf(here.open) === 0) return;
  if (wordsOf(text, before.close) !== closing(wordsOf(text, here.open)) || wordsOf(text, { start: before.span.end, end: first.start }).trim() !== '') return;
  yield {
    span: before.close,
    message: `The speech seems to go on in the next paragraph, so this mark should not close it: “${firstWords(text, first)}”`,
    related: [{ span: spanOfFirstWords(text, first), message: 'The same speaker seems to go on here.' }],
  };
}

export const continuedQuoteMarks: Rule = {
  id: 'continued-quote-marks',
  severity: 'information',
  summary: 'A speech over several paragraphs whose marks are not opened in each, or close too soon.',
  yieldsTo: ['unclosed-quote', 'stray-closing-quote'],
  *check(analysis): Iterable<Finding> {
    const stretches = byEnd(analysis);
    for (const story of quotationsOfStory(analysis)) {
      yield* unopened(analysis, story.quotation);
      yield* closedTooSoon(analysis, story, stretches);
    }
  },
};
