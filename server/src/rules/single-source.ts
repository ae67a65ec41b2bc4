import { countWords, textRead, type Analysis } from '../analysis/model/index.js';
import { peopleOf, wordsAt } from './people.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory } from './story.js';

/** From how many words on an article is more than a brief. */
const LONG = 250;
/** From how many reports of one source on the article stands on it. */
const OFTEN = 4;

const wordsOfStory = (analysis: Analysis): number =>
  analysis.paragraphs.filter((paragraph) => paragraph.role === 'body').reduce((sum, { start, end }) => sum + countWords(textRead(analysis).slice(start, end)), 0);

export const singleSource: Rule = {
  id: 'single-source',
  severity: 'off',
  summary: 'A longer article that reports the words of one source only.',
  *check(analysis): Iterable<Finding> {
    const reported = [...quotationsOfStory(analysis)].filter(({ quotation }) => quotation.parent === undefined);
    const [only, ...others] = new Set(reported.map(({ attribution }) => attribution.source));
    const people = peopleOf(analysis);
    const source = people.source(only);
    const first = reported[0] && people.mention(reported[0].attribution.speaker);
    if (source === undefined || first === undefined || others.length > 0 || reported.length < OFTEN || wordsOfStory(analysis) < LONG) return;
    yield {
      span: first.span,
      message: `All ${reported.length.toString()} reports in this article are of one source: ${source.name}.`,
      related: [{ span: source.introducedAt, message: `${wordsAt(analysis, source.introducedAt)} is introduced here.` }],
    };
  },
};
