import { countWords, lengthOf, type Analysis, type Quoted } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory, type Attributed } from './story.js';

const LONGEST = 2;
/** Names and terms in capitals, and what begins or ends with a dash or dots: a cut in the words is a reason for the marks. */
const ORDINARY = /^[\p{Ll}\p{M}’'-]+(?:\s+[\p{Ll}\p{M}’'-]+)*[,.;]?$/u;
/** What somebody calls a thing is theirs to answer for, however short it is. */
const NAMING: ReadonlySet<string> = new Set(['brand', 'call', 'deem', 'describe', 'dub', 'label', 'refer', 'term']);

/** One or two ordinary words between marks. */
function isFragment({ text }: Analysis, { inner, close, open }: Quoted): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return close !== undefined && lengthOf(open) > 0 && ORDINARY.test(words) && countWords(words) <= LONGEST;
}

/** The short stretches of a quotation of which a part stands in marks; empty where a longer one stands there too. */
function fragments(analysis: Analysis, { quotation, cue, speaker }: Attributed): readonly Quoted[] {
  if (quotation.kind !== 'mixed' || quotation.parent !== undefined || !speaker) return [];
  if (cue && NAMING.has(cue.lemma)) return [];
  return quotation.quoted.every((stretch) => isFragment(analysis, stretch)) ? quotation.quoted : [];
}

export const fragmentaryQuote: Rule = {
  id: 'fragmentary-quote',
  severity: 'off',
  summary: 'One or two ordinary words of a speaker in quotation marks.',
  *check(analysis): Iterable<Finding> {
    for (const story of quotationsOfStory(analysis)) {
      const [first, ...more] = fragments(analysis, story);
      if (!first) continue;
      const words = analysis.text.slice(first.span.start, first.span.end);
      yield {
        span: first.span,
        message: `Do these words need quotation marks? ${words}`,
        related: more.map(({ span }) => ({ span, message: 'Another fragment of the same sentence.' })),
      };
    }
  },
};
