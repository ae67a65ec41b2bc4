import { contains, type Analysis, type Local, type Phrase, type Report, type Span } from '../analysis/model/index.js';
import type { Finding, Rule } from './rule.js';

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they']);
/** Where a new sentence begins though marks hide it from the sentence before. */
const NEW_SENTENCE = /[.!?]["”’')\]]*\s+\p{Lu}/u;

/** A cue together with whom it names, as one stretch: "he said". */
function tag({ cue, speaker }: Report): Span {
  const spans = [cue.span, ...(speaker ? [speaker.span] : [])];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Whether two phrases can be one person: by a word of the name, or because the second is a pronoun of the third person. */
const mayBeOne = (one: Phrase, other: Phrase): boolean => other.form === 'pronoun' ? THIRD.has(other.words.join(' ')) : one.words.some((word) => other.words.includes(word));

/** Whether both cues claim the same words in marks, with the second right behind them: “…,” she said. */
const claimsMarks = (text: string, first: Report, second: Report, local: Local): boolean =>
  second.quoted.some((index) => first.quoted.includes(index) && /^[\s,]*$/u.test(text.slice(local.quoted[index]?.span.end, tag(second).start)));

/** Whether the second cue ends the sentence that the first one begins: "Roe said it was shut, she said." */
const closesSentence = (text: string, first: Report, second: Report): boolean =>
  second.contents.some((span) => contains(span, tag(first))) && /^(?:[.!?]|$)/u.test(text.slice(tag(second).end));

function isDouble({ text }: Local, first: Report, second: Report): boolean {
  if (first === second || first.sentence !== second.sentence || first.cue.span.end > tag(second).start || !second.trailing) return false;
  if (!first.speaker || !second.speaker || first.leansOn || second.leansOn || first.weak || second.weak || second.cue.kind !== 'verb') return false;
  return !NEW_SENTENCE.test(text.slice(tag(first).end, tag(second).start)) && mayBeOne(first.speaker, second.speaker);
}

/** How many cues back the first of two is looked for: no sentence has more. */
const REACH = 12;

/** Pairs of cues of a paragraph that give the same words to the same speaker, the second one as few as possible times. */
function doubles(local: Local): [Report, Report][] {
  const { text, reports } = local;
  return reports.flatMap((second, index): [Report, Report][] => {
    const first = reports.slice(Math.max(0, index - REACH), index).find((one) => isDouble(local, one, second) && (claimsMarks(text, one, second, local) || closesSentence(text, one, second)));
    return first ? [[first, second]] : [];
  });
}

const at = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

function* inParagraph({ text }: Analysis, local: Local, offset: number): Iterable<Finding> {
  for (const [first, second] of doubles(local)) {
    const [there, here] = [at(tag(first), offset), at(tag(second), offset)];
    yield {
      span: here,
      message: `These words are attributed twice: “${text.slice(there.start, there.end)}” and “${text.slice(here.start, here.end)}”`,
      related: [{ span: there, message: 'They are attributed here already.' }],
    };
  }
}

export const doubleAttribution: Rule = {
  id: 'double-attribution',
  severity: 'information',
  summary: 'Words that are given to their speaker twice.',
  *check(analysis): Iterable<Finding> {
    for (const [index, local] of analysis.locals.entries()) {
      const paragraph = analysis.paragraphs[index];
      if (paragraph?.role === 'body') yield* inParagraph(analysis, local, paragraph.start);
    }
  },
};
