import type { Analysis, Attribution, Span } from '../analysis/index.js';
import { lookupIn, shortestAt, speakerIn } from './lookup.js';
import { mentionedIn, occurrences, type Occurrence } from './occurrences.js';
import { wordAt } from './word-at.js';

/** What stands at a caret: a place that means a source, or else somebody’s words or the cue that gives them. */
export type Pointed =
  | { readonly kind: 'occurrence'; readonly span: Span; readonly source: string; readonly occurrence: Occurrence }
  | { readonly kind: 'cue' | 'quotation'; readonly span: Span; readonly source: string; readonly attribution: Attribution };

/**
 * What a person points at with a caret, which may also stand right behind the words. A name inside of somebody’s words wins
 * over the words. Undefined where nobody speaks or is named, and where the article does not tell who.
 */
export function pointedAt(analysis: Analysis, offset: number): Pointed | undefined {
  const mentioned = atCaret((at) => shortestAt(analysis.mentions, ({ span }) => [span], at), offset);
  // A pronoun that means nobody in particular means nobody, whoever’s words it stands in.
  if (mentioned && mentioned.thing.source === undefined) return undefined;
  const named = mentioned ? mentionedIn(analysis) : occurrences(analysis);
  const found = atCaret((at) => shortestAt(named, ({ span }) => [span], at), offset);
  if (found) return { kind: 'occurrence', span: onName(found.thing, offset) ? found.thing.name : found.span, source: found.thing.source, occurrence: found.thing };
  return onCue(analysis, offset) ?? onQuotation(analysis, offset);
}

/** What holds the character at the caret, or else the one before it. */
const atCaret = <T>(find: (offset: number) => T | undefined, offset: number): T | undefined => find(offset) ?? find(offset - 1);

const onName = ({ name }: Occurrence, offset: number): boolean => name.start <= offset && offset <= name.end;

function onCue(analysis: Analysis, offset: number): Pointed | undefined {
  const found = atCaret((at) => shortestAt(analysis.cues, ({ span }) => [span], at), offset);
  return found && spoken(analysis, { kind: 'cue', span: found.span }, analysis.attributions.find(({ cue }) => cue === found.thing.id));
}

/** In a word that means somebody else, as far as anybody knows, nobody’s introduction is the answer: “he told Blinken so”. */
function onQuotation(analysis: Analysis, offset: number): Pointed | undefined {
  if (meansAnother(analysis.text, wordAt(analysis.text, offset))) return undefined;
  const found = atCaret((at) => shortestAt(analysis.quotations, ({ segments }) => segments, at), offset);
  return found && spoken(analysis, { kind: 'quotation', span: found.span }, analysis.attributions.find(({ quotation }) => quotation === found.thing.id));
}

const thirdPerson = /^(?:s?he|him|his|hers?|they|them|theirs?|it|its|(?:him|her|it)self|themselves)$/iu;
const firstPerson = /^I(?:['’]\p{L}+)?$/u;
const opening = /(?:^|[.!?…:“”‘"'«([\r\n])\s{0,4}$/u;

/** Whether a word is a pronoun of the third person, or has the capital of a name where no sentence begins. */
function meansAnother(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  return thirdPerson.test(word) || (/^\p{Lu}/u.test(word) && !firstPerson.test(word) && !opening.test(text.slice(Math.max(0, start - 4), start)));
}

function spoken(analysis: Analysis, at: { kind: 'cue' | 'quotation'; span: Span }, attribution: Attribution | undefined): Pointed | undefined {
  const { source } = speakerIn(lookupIn(analysis), attribution);
  return attribution && source && { ...at, source: source.id, attribution };
}
