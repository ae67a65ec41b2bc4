import type { Analysis, Paragraph } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { isFullSentence } from './sentences.js';
import { paragraphAt, quotationsOfStory, type Attributed } from './story.js';
import { firstWords, spanOfFirstWords } from './words.js';

/** A full sentence in marks that is surely somebody's. Fragments of two people may well share a sentence. */
function isSpeech({ text }: Analysis, { quotation, attribution, source }: Attributed): boolean {
  if (quotation.kind !== 'direct' || quotation.parent !== undefined || !source || attribution.certainty !== 'certain') return false;
  return quotation.quoted.some(({ inner }) => isFullSentence(text.slice(inner.start, inner.end)));
}

/** The speaker's name; undefined for "the candidate" and others without one, who may be the same person as the one before. */
const nameOf = ({ source }: Attributed): string | undefined => (source && /^\p{Lu}/u.test(source.name) ? source.name : undefined);

export const twoSpeakersOneParagraph: Rule = {
  id: 'two-speakers-one-paragraph',
  severity: 'hint',
  summary: 'A second person who begins to speak in the middle of a paragraph.',
  *check(analysis): Iterable<Finding> {
    const before = new Map<Paragraph | undefined, Attributed>();
    const told = new Set<Paragraph | undefined>();
    for (const story of quotationsOfStory(analysis)) {
      const name = isSpeech(analysis, story) ? nameOf(story) : undefined;
      if (name === undefined) continue;
      const paragraph = paragraphAt(analysis, story.first);
      const other = before.get(paragraph);
      before.set(paragraph, story);
      if (!other || other.source === story.source || told.has(paragraph)) continue;
      told.add(paragraph);
      yield {
        span: spanOfFirstWords(analysis.text, story.first),
        message: `A second speaker, ${name}, begins in the middle of a paragraph: “${firstWords(analysis.text, story.first)}”`,
        related: [{ span: spanOfFirstWords(analysis.text, other.first), message: `${nameOf(other) ?? 'Somebody else'} speaks here.` }],
      };
    }
  },
};
