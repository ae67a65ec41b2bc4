import { adverb } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type Phrase, type Token } from '../../model/index.js';
import { amountStart, isNumber } from './amounts.js';

/** What a part of those asked is called, behind how exact that is. */
const PART = /^(?:half|third|quarter|fifth|tenth|majority|minority|plurality|two-thirds|three-quarters|three-fourths|two-fifths)$/;
/** What they are called who were asked. */
const ASKED = /^(?:asked|interviewed|overall|polled|questioned|surveyed)$/;

/** "Nearly half said", "six in 10 said", "56 percent said", "those surveyed said": a part of those asked, right before what it says. Undefined where none begins. */
export function share(tokens: readonly Token[], at: number): Phrase | undefined {
  const counted = tokens[at]?.lower === 'those' ? at : countEnd(tokens, amountStart(tokens, at) ?? at);
  if (counted === undefined) return undefined;
  const last = ASKED.test(tokens[counted + 1]?.lower ?? '') ? counted + 1 : counted;
  const [opening, closing] = [tokens[at], tokens[last]];
  if (opening === undefined || closing === undefined || (opening.lower === 'those' && last === at) || !speaks(tokens, last + 1)) return undefined;
  const span = { start: opening.start, end: closing.end };
  return asPhrase({
    span, first: at, last, head: span, form: 'group', words: tokens.slice(at, last + 1).filter((token) => token.kind !== 'punctuation').map((token) => token.lower), roles: [], description: undefined,
    plural: true, gender: undefined, definite: false, anchored: true, oblique: false,
  });
}

/** "Voters surveyed said": those who answer, with the word for how they were asked; the phrase itself where there is none. */
export function asked(tokens: readonly Token[], phrase: Phrase): Phrase {
  const word = tokens[phrase.last + 1];
  if (phrase.form !== 'group' || word === undefined || !ASKED.test(word.lower) || !speaks(tokens, phrase.last + 2)) return phrase;
  return asPhrase({ ...phrase, last: phrase.last + 1, span: { start: phrase.span.start, end: word.end } });
}

/** The last token of what is counted: "half", "a third", "six in 10", "56 percent", "12%". */
function countEnd(tokens: readonly Token[], at: number): number | undefined {
  const from = tokens[at]?.lower === 'a' ? at + 1 : at;
  if (PART.test(tokens[from]?.lower ?? '')) return from;
  if (from !== at || !isNumber(tokens[at])) return undefined;
  if (tokens[at + 1]?.lower === 'in' && isNumber(tokens[at + 2])) return at + 2;
  if (tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of' && isNumber(tokens[at + 3])) return at + 3;
  if (/^(?:percent|%)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
  return tokens[at + 1]?.lower === 'per' && tokens[at + 2]?.lower === 'cent' ? at + 2 : undefined;
}

/** Whether a verb of saying or thinking follows, at once or behind an adverb. */
function speaks(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[adverb(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';
  const form = reportingVerb(lower);
  // "asked questions" has a noun behind it.
  return form !== undefined && form.verb.that && form.tense !== 'gerund' && !(form.tense === 'present' && form.verb.nounForms.includes(lower));
}
