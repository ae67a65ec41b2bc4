import { countWords, type Analysis, type Paragraph, type Source } from '../analysis/model/index.js';
import { peopleOf, wordsAt } from './people.js';
import type { Finding, Rule } from './rule.js';
import { paragraphAt, quotationsOfStory, type Attributed } from './story.js';

/** "a senior official", "one aide": somebody new, and not "the official" of whom more was said before. */
const INTRODUCES = /^(?:an?|one|another)\s/iu;

/** From how many words in quotation marks on a source is quoted, and not just echoed. */
const QUOTED = 4;

function isQuoted({ text }: Analysis, { quotation, attribution }: Attributed): boolean {
  if (quotation.parent !== undefined || (attribution.certainty !== 'certain' && attribution.certainty !== 'likely')) return false;
  return quotation.quoted.some(({ inner }) => countWords(text.slice(inner.start, inner.end)) >= QUOTED);
}

/** The paragraphs that mention a source or hold words of it. */
function paragraphsOf(analysis: Analysis, source: Source): ReadonlySet<Paragraph | undefined> {
  const mentions = analysis.mentions.filter((mention) => mention.source === source.id).map((mention) => mention.span);
  const words = analysis.quotations.filter((quotation) => source.quotations.includes(quotation.id)).flatMap((quotation) => quotation.segments);
  return new Set([...mentions, ...words].map((span) => paragraphAt(analysis, span)));
}

/** Where the article promises not to name a source, and does not say why. */
function unexplained(analysis: Analysis, source: Source, where: Attributed): Finding | undefined {
  const people = peopleOf(analysis);
  const mention = people.mention(source.mentions[0]);
  if (mention === undefined || !INTRODUCES.test(wordsAt(analysis, mention.span))) return undefined;
  const near = paragraphsOf(analysis, source);
  const promises = analysis.anonymity.filter(({ span }) => near.has(paragraphAt(analysis, span)));
  const related = [{ span: where.first, message: 'It is quoted here.' }];
  const [promise] = promises;
  if (promises.some(({ reason }) => reason !== undefined)) return undefined;
  if (promise !== undefined) return { span: promise.span, message: 'The article does not say why this source is not named.', related };
  // "Like others, she spoke on condition of anonymity because …": one reason may stand for several sources.
  if (analysis.anonymity.length > 0) return undefined;
  return { span: mention.span, message: `The article does not say why this source is not named: ${source.name}.`, related };
}

export const unexplainedAnonymity: Rule = {
  id: 'unexplained-anonymity',
  severity: 'information',
  summary: 'An unnamed insider who is quoted, and no reason why he or she is not named.',
  *check(analysis): Iterable<Finding> {
    const told = new Set<Source>();
    const people = peopleOf(analysis);
    for (const story of quotationsOfStory(analysis)) {
      const source = people.source(story.attribution.source);
      if (source?.insider !== true || told.has(source) || !isQuoted(analysis, story)) continue;
      told.add(source);
      const finding = unexplained(analysis, source, story);
      if (finding) yield finding;
    }
  },
};
