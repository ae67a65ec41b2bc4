import { contains, countWords, overlaps, type Analysis, type Mention, type Span } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { countSentences } from './sentences.js';
import { paragraphAt, quotationsOfStory, type Attributed } from './story.js';
import { firstWords, spanOfFirstWords } from './words.js';

/** A reader waits for the speaker through two sentences, and not through three. */
const MOST_SENTENCES = 2;
/** Three short sentences ("No. No. Never again.") are soon read. */
const FEWEST_WORDS = 25;
/** How many paragraphs above the quotation a reader still has in mind. */
const CONTEXT = 2;

const wordsOf = ({ text }: Analysis, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The paragraphs right above, in which a reader may have met the speaker. */
function contextOf(analysis: Analysis, first: Span): Span {
  const own = analysis.paragraphs.findIndex((paragraph) => paragraph === paragraphAt(analysis, first));
  return { start: analysis.paragraphs[Math.max(0, own - CONTEXT)]?.start ?? first.start, end: first.start };
}

/** Whether the speaker is on the page already when the quotation begins: named or speaking right above it. */
function isExpected(analysis: Analysis, { attribution, first }: Attributed, mention: Mention): boolean {
  const context = contextOf(analysis, first);
  const name = analysis.text.slice(mention.head.start, mention.head.end).split(/\s+/u).at(-1) ?? '';
  return analysis.text.slice(context.start, context.end).includes(name)
    || analysis.mentions.some(({ source, span }) => source === attribution.source && contains(context, span))
    || analysis.attributions.some(({ source }, index) => source === attribution.source && (analysis.quotations[index]?.segments ?? []).some((segment) => overlaps(context, segment)));
}

/** The mention that names the speaker after too many sentences; undefined where the speaker comes in time. */
function lateSpeaker(analysis: Analysis, story: Attributed): Mention | undefined {
  const { quotation, cue, speaker, source } = story;
  if (quotation.kind !== 'direct' || quotation.parent !== undefined || !speaker || !source) return undefined;
  // "He said" is of somebody whom the reader knows, or ought to; and "… — Ann Lee" signs a block of words.
  if (speaker.form === 'pronoun' || cue?.kind === 'dash') return undefined;
  const words = wordsOf(analysis, quotation.segments.filter(({ end }) => end <= speaker.span.start));
  const late = countSentences(words) > MOST_SENTENCES && countWords(words) >= FEWEST_WORDS;
  return late && !isExpected(analysis, story, speaker) ? speaker : undefined;
}

export const lateAttribution: Rule = {
  id: 'late-attribution',
  severity: 'information',
  summary: 'A quotation whose speaker is given only after several sentences.',
  *check(analysis): Iterable<Finding> {
    for (const story of quotationsOfStory(analysis)) {
      const mention = lateSpeaker(analysis, story);
      if (!mention) continue;
      yield {
        span: spanOfFirstWords(analysis.text, story.first),
        message: `The reader does not learn for several sentences who is speaking: “${firstWords(analysis.text, story.first)}”`,
        related: [{ span: mention.span, message: 'The speaker is first given here.' }],
      };
    }
  },
};
