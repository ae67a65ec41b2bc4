import type { Analysis, Span } from '../analysis/model/index.js';
import { nearestCandidate } from './candidate.js';
import type { Finding, Related, Rule } from './rule.js';
import { quotationsOfStory, type Attributed } from './story.js';
import { firstWords } from './words.js';

/**
 * Whether nobody is given for words in quotation marks. Where the first mark is not closed or was never opened, the missing
 * mark is the cause (the attribution may well stand inside the quotation), and `unclosed-quote` or `stray-closing-quote`
 * says so.
 */
function isUnattributed({ quotation, attribution }: Attributed, strays: ReadonlySet<number | undefined>): boolean {
  if (quotation.kind === 'indirect' || quotation.parent !== undefined) return false;
  if (attribution.certainty !== 'unknown' || attribution.speaker !== undefined || attribution.source !== undefined) return false;
  const [stretch] = quotation.quoted;
  // A block quotation may be of a law or a letter, and its setting says that much.
  if (stretch?.family === 'block') return false;
  return (quotation.closed || stretch?.close !== undefined) && !strays.has(stretch?.close?.start);
}

/** The nearest candidate speaker as a place to look at; empty where the article names nobody. */
function candidate(analysis: Analysis, place: Span): Related[] {
  const mention = nearestCandidate(analysis, place);
  if (!mention) return [];
  const name = analysis.sources.find((source) => source.id === mention.source)?.name ?? analysis.text.slice(mention.head.start, mention.head.end);
  return [{ span: mention.span, message: `The nearest possible speaker is ${name}.` }];
}

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  severity: 'warning',
  summary: 'A quotation whose speaker the article does not give.',
  *check(analysis): Iterable<Finding> {
    const strays = new Set<number | undefined>(analysis.strayMarks.map(({ start }) => start));
    for (const story of quotationsOfStory(analysis)) {
      if (!isUnattributed(story, strays)) continue;
      yield {
        span: story.first,
        message: `The article does not say who is speaking: “${firstWords(analysis.text, story.first)}”`,
        related: candidate(analysis, story.first),
      };
    }
  },
};
