import { textRead, type Analysis, type Quotation, type Span } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory } from './story.js';

/** Words in square brackets, dots that stand for words left out, and a "(sic)". */
const ALTERATION = /\[[^\][\n]{1,200}\]|…|(?<!\.)\.(?:[ \u00a0]?\.){2,3}(?!\.)|\(sic\)/gu;
/** What is heard, and no word of the speaker's: it changes nothing that was said. */
const HEARD = /^\[(?:laughs?|laughter|laughing|applause|pauses?|inaudible|crosstalk|sighs?|cheers|crying|sobs?)\]$/iu;

/** “I thought …”: dots at the very end are a voice that breaks off. */
const trailsOff = (after: string, sign: string): boolean => !sign.startsWith('[') && /^\W*$/u.test(after);

function alterations(analysis: Analysis, { quoted }: Quotation): Span[] {
  // A link of Markdown has brackets, too.
  const text = textRead(analysis);
  return quoted.flatMap(({ inner }) => [...text.slice(inner.start, inner.end).matchAll(ALTERATION)]
    .filter(({ 0: sign, index }) => !HEARD.test(sign) && !trailsOff(text.slice(inner.start + index + sign.length, inner.end), sign))
    .map(({ 0: sign, index }) => ({ start: inner.start + index, end: inner.start + index + sign.length })));
}

/** What the sign says was done to the words. */
function message(sign: string): string {
  if (/sic/iu.test(sign)) return `“${sign}” says that the words are quoted as they were: check them against the recording`;
  if (/\p{L}/u.test(sign)) return `The words in brackets are not the speaker’s: check ${sign} against the recording`;
  return 'Words seem to be left out here: check the quotation against the recording';
}

export const alteredQuote: Rule = {
  id: 'altered-quote',
  severity: 'off',
  summary: 'An ellipsis or brackets inside of quoted words, to be checked against the recording.',
  *check(analysis): Iterable<Finding> {
    for (const { quotation } of quotationsOfStory(analysis)) {
      const [first, ...more] = quotation.parent === undefined ? alterations(analysis, quotation) : [];
      if (!first) continue;
      yield {
        span: first,
        message: message(analysis.text.slice(first.start, first.end)),
        related: more.map((span) => ({ span, message: 'The same quotation is altered here too.' })),
      };
    }
  },
};
