import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { baseVerb } from '../../lexicon/common-verbs.js';
import { auxiliary, conjunction, preposition, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Phrase, Token } from '../../model/index.js';
import { datelineEnd } from '../sentences/dateline.js';
import { endsSoon, isAdjunctStart, skipAddressee, skipAdjunct } from './adjuncts.js';
import type { VerbGroup } from './cues.js';
import { isVerbForm } from './finite.js';
import { afterCue, endsInStop, hasFinite, isOnlyQuotedBetween, lastWord, openingConjunction, QUESTION_WORDS, stretch, takesObject, type Content, type Reading } from './reading.js';
import type { Subject } from './subjects.js';

/** The words before the cue and its subject: “…,” she said. Undefined where the words follow instead. */
export function contentBefore(reading: Reading, group: VerbGroup, subject: Subject | undefined): Content | undefined {
  const { tokens } = reading.sentence;
  const edge = subject?.side === 'left' ? Math.min(subject.phrase.first, group.first) : group.first;
  let end = edge - 1;
  const comma = tokens[end]?.lower === ',' || /^[—–-]$/.test(tokens[end]?.lower ?? '');
  if (comma) end--;
  const last = tokens[end];
  if (last === undefined || subject?.side === 'shared' || isRelativePronoun(subject?.phrase)) return undefined;
  if (last.kind === 'quoted') {
    // "…, he complained - “must she?” - the mayor said she was fine": what two dashes set apart is of neither side's cue.
    if (/^[—–-]$/.test(tokens[edge - 1]?.lower ?? '') && /^[—–-]$/.test(tokens[end - 1]?.lower ?? '') && clauseFollows(tokens, afterCue(group, subject))) return undefined;
    if (end > 0 && isTitleLike(reading, last) && (isOwned(tokens, end) || clauseFollows(tokens, afterCue(group, subject)))) return undefined;
    if (!comma && !endsOpenly(reading, last)) return undefined;
    if (isOfOpening(tokens, end) || (!comma && beginsAnother(reading, group, { end, next: tokens[edge] }))) return undefined;
    return around(reading, quotedBefore(reading, end), group, subject);
  }
  if (!comma || !group.form.verb.that) return undefined;
  const behind = afterCue(group, subject);
  // "The plan is dead, the mayor told reporters."
  const after = group.form.verb.class === 'tell' ? skipAddressee(reading, behind) : behind;
  const next = tokens[after];
  // "…, said Mark Lund, an expert who has written two books"
  const tells = subject?.side === 'right' && /^(?:who|whose|which|that)$/.test(next?.lower ?? '');
  const closes = next === undefined || next.kind === 'punctuation' || tells || (isAdjunctStart(next) && !hasFinite(tokens.slice(after + 1, after + 2)));
  if (!closes || next?.lower === ':' || (!tells && !endsSoon(tokens, after))) return undefined;
  const from = clauseStart(tokens, end);
  const left = stretch(reading, from, end, true);
  // "That said, Moss reads"
  const idiom = tokens[from]?.lower === 'that' && tokens[from + 1]?.lower === 'said' && end === from + 1;
  if (left === undefined || idiom || opensQuestion(tokens, from)) return undefined;
  const goesOn = next?.lower === ',' && (tokens[after + 1]?.kind === 'quoted' || (tokens[after + 1]?.lower === 'that' && tokens[after + 2]?.kind === 'quoted'));
  if (goesOn && /^\W*\p{Lu}/u.test(reading.text.slice(tokens[after + 1]?.start ?? 0, (tokens[after + 1]?.start ?? 0) + 4))) return undefined;
  // "It matters, she said in an interview, that …": what is said follows.
  const pause = next !== undefined && next.kind === 'word' ? tokens.findIndex((token, index) => index > after && token.kind !== 'word') : -1;
  if (tokens[pause]?.lower === ',' && tokens[pause + 1]?.lower === 'that') return undefined;
  const words = tokens.slice(from, end + 1);
  const clause = hasFinite(words) || words.some((_, index) => takesObject(words, index)) || holdsWords(tokens, from, end) || isHeadline(tokens, from, end);
  const aside = clause && next !== undefined && (isAdverbial(tokens, from, end) || (opensAside(tokens, from) && hasFinite(tokens.slice(after))));
  if (aside && !isBrokenOff(tokens, from, { end, after })) return undefined;
  // "The river, which froze, said Lund, is warm": what follows is the verb of what stands before.
  if (!aside && clause && !goesOn && !(next?.lower === ',' && (breaksOff(tokens, end) || isVerbForm(tokens[after + 1])))) return withRest(reading, left, after);
  // "The bridge, she added, would close."
  if (next?.lower !== ',' || after + 1 >= tokens.length) return undefined;
  const right = stretch(reading, after + 1, lastWord(tokens), true);
  if (right === undefined || subject === undefined) return undefined;
  return { ...left, kind: left.kind === 'indirect' && right.kind === 'indirect' ? 'indirect' : 'mixed', spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** "The cause was unknown, she said, but “nothing has been ruled out”": words in marks in a clause that is joined on, and has no cue of its own. */
function withRest(reading: Reading, left: Content, after: number): Content {
  const { tokens } = reading.sentence;
  if (tokens[after]?.lower !== ',' || conjunction(tokens[after + 1]?.lower ?? '')?.kind !== 'coordinating') return left;
  const rest = tokens.slice(after + 2);
  if (!rest.some((token) => token.kind === 'quoted') || rest.some((token) => reportingVerb(token.lower) !== undefined)) return left;
  const right = stretch(reading, after + 2, lastWord(tokens), true);
  return right === undefined ? left : { ...left, kind: 'mixed', spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** "It is, she admits, an odd thing": a clause that ends in such a word goes on behind the cue; "as he once did" is whole. */
function breaksOff(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end];
  // "by the end of May": a month.
  const kind = last === undefined || last.capital ? undefined : auxiliary(last.lower)?.kind;
  return kind !== undefined && kind !== 'do' && tokens[end + 1]?.lower === ',';
}

/** "Bridge to close, minister says": the infinitive of headlines. */
const isHeadline = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.some((token, i) => i > from && i < end && token.lower === 'to' && baseVerb(tokens[i + 1]?.lower ?? ''));

/** "In the spring after the news broke, …", "A week after she had left, …": no verb but that of a clause which tells when. */
function isAdverbial(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end + 1);
  const verb = words.findIndex((_, index) => hasFinite(words.slice(index, index + 1)));
  const link = words.findIndex(({ lower }, index) => index > 0 && index < verb && /^(?:after|as|before|since|until|when|while|where|who|which|that)$/.test(lower));
  const opening = words[0];
  const opens = opening !== undefined && conjunction(opening.lower) === undefined && (preposition(opening.lower) || timeWord(opening.lower) || dayOrMonth(opening.lower) !== undefined || timeWord(words[1]?.lower ?? ''));
  return opens && link > 1 && words.slice(link).every(({ kind }) => kind === 'word' || kind === 'number');
}

/** "If the vote fails, she said, the ferry will stop": what opens with such a word goes on behind the cue, where no words in marks follow, and nobody was asked. */
function isBrokenOff(tokens: readonly Token[], from: number, { end, after }: { readonly end: number; readonly after: number }): boolean {
  const [comma, next] = [tokens[after], tokens[after + 1]];
  if (comma?.lower !== ',' || next === undefined || conjunction(next.lower)?.kind === 'coordinating' || /ing$/.test(next.lower)) return false;
  const asked = tokens.slice(from, end + 1).some(({ lower }) => /^(?:asked|pressed|questioned|reached)$/.test(lower));
  const marks = tokens.findIndex((token, index) => index > after && token.kind === 'quoted');
  const told = tokens.slice(from, end + 1).some((token, index, words) => isReport(token.lower) && auxiliary(words[index - 1]?.lower ?? '') === undefined);
  return !asked && !told && (marks < 0 || hasFinite(tokens.slice(after + 1, marks))) && !tokens.slice(after).some((token) => isReport(token.lower));
}

const isReport = (lower: string): boolean => { const form = reportingVerb(lower); return form?.verb.strength === 'strong' && form.verb.quote && form.tense !== 'base' && !form.verb.nounForms.includes(lower); };

/** "When reached for comment, …", "Asked about it, …": what stands before the comma is no content. */
const opensAside = (tokens: readonly Token[], from: number): boolean => ['when', 'asked', 'pressed', 'reached', 'after', 'before', 'while', 'if', 'although', 'though'].includes(tokens[from]?.lower ?? '');

/** "Asked about the injury, he demurred": what somebody was asked is nothing that he says, though nothing else follows. */
const opensQuestion = (tokens: readonly Token[], from: number): boolean =>
  ['asked', 'pressed', 'questioned', 'reached'].includes(tokens[from]?.lower ?? '') && (preposition(tokens[from + 1]?.lower ?? '') || QUESTION_WORDS.has(tokens[from + 1]?.lower ?? ''));

/** “This will be a challenge” for the mayor, she said: words in marks of some length are a clause as well. */
const holdsWords = (tokens: readonly Token[], from: number, end: number): boolean => tokens.slice(from, end + 1).some((token) => token.kind === 'quoted' && token.end - token.start > 15);

/** “Morning Joe,”: a few words in capitals without a full stop, which a clause with a cue of its own may follow. */
function isTitleLike(reading: Reading, token: Token): boolean {
  const inner = reading.quoted[token.quoted ?? -1]?.inner;
  const words = inner === undefined ? [] : reading.text.slice(inner.start, inner.end).split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word)) && inner !== undefined && !/[.?!]$/.test(reading.text.slice(inner.start, inner.end));
}

/** CBS’s “Face the Nation,”: a possessive right before the title. */
const isOwned = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === "'s";

/** Whether the cue has words behind it: no comma, no full stop, no "on Tuesday." */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind !== 'punctuation' || next.lower === ':' || (next.lower === ',' && tokens[at + 1]?.kind === 'quoted')) && hasFinite(tokens.slice(at).filter((token) => token.kind !== 'quoted')) || tokens[at]?.kind === 'quoted';
}

const isRelativePronoun = (phrase: Phrase | undefined): boolean => phrase?.form === 'pronoun' && ['who', 'which', 'that'].includes(phrase.words[0] ?? '');

/** Whether quoted words end so that a cue may follow without a comma outside: with a comma, a question, nothing at all. */
function endsOpenly(reading: Reading, token: Token): boolean {
  const inner = reading.quoted[token.quoted ?? -1]?.inner;
  return inner === undefined || /[,?!…—–.-][’'”"]*\s*$/.test(reading.text.slice(Math.max(inner.start, inner.end - 6), inner.end));
}

/** The content that ends with the quoted token at `end`: just it where it is a whole sentence, or its clause with it. */
function quotedBefore(reading: Reading, end: number): Content | undefined {
  const { tokens } = reading.sentence;
  const token = tokens[end];
  const inner = reading.quoted[token?.quoted ?? -1]?.inner;
  let from = end;
  while (from > 0 && isOnlyQuotedBetween(tokens, from - 1)) from--;
  while (from < end && tokens[from]?.kind !== 'quoted') from++;
  const words = inner === undefined ? '' : reading.text.slice(inner.start, inner.end);
  const sentenceLike = /^[\s…[(]*[\p{Lu}\p{N}]/u.test(words) || words.length > 60;
  const start = clauseStart(tokens, end);
  const reported = tokens.slice(start, from).some((_, index) => index > 0 && reportsAlready(tokens, start + index));
  if (reported) return stretch(reading, from, end, true);
  const leads = tokens.slice(start, from).some((one) => one.kind === 'word');
  if (!leads || (sentenceLike && /[,.?!…—–-][’'”"]*$/.test(words.trimEnd()) && from === end && !attachesLeft(tokens, end)) || tokens[from - 1]?.lower === ':') return stretch(reading, from, end, true);
  return stretch(reading, start, end, true);
}

/** How far before marks the cue may stand that they follow, in tokens. */
const NEAR = 8;

/** “You are a star!” She replied …; Lund asks her, “Why now?” Mills writes back: behind a full stop inside, a capital pronoun begins a sentence, and so does a name where the words have their cue before them. */
function beginsAnother(reading: Reading, { form: { verb } }: VerbGroup, { end, next }: { readonly end: number; readonly next: Token | undefined }): boolean {
  const { tokens } = reading.sentence;
  const inner = reading.quoted[tokens[end]?.quoted ?? -1]?.inner;
  if (inner === undefined || next?.capital !== true || !endsInStop(reading, inner)) return false;
  if (pronoun(next.lower) !== undefined && next.lower !== 'i') return true;
  // “We kept our shape.” Captain Hall agreed.
  if (verb.prepositions.includes('with') && reading.text.charAt(inner.end - 1) === '.') return true;
  const led = /^[,:]$/.test(tokens[end - 1]?.lower ?? '');
  return led && tokens.slice(Math.max(0, end - NEAR), end).some((token) => reportingVerb(token.lower)?.verb.quote === true);
}

/** "Although Lund said he had been “a friend,” she denied it": words in marks that run on from a cue in the clause which opens the sentence are of that one. */
function isOfOpening(tokens: readonly Token[], end: number): boolean {
  const from = openingConjunction(tokens);
  return from !== undefined && tokens[end - 1]?.kind === 'word' && tokens.slice(from, end).every((token) => token.kind === 'word' || token.kind === 'number') && tokens.slice(0, end).some((_, index) => index > from && reportsAlready(tokens, index));
}

/** Whether the words before the marks have a cue of their own: "She said it mattered because “nobody knows,” she said." */
const reportsAlready = (tokens: readonly Token[], at: number): boolean => {
  const form = reportingVerb(tokens[at]?.lower ?? '');
  return form !== undefined && form.verb.quote && form.verb.strength === 'strong' && form.tense === 'past';
};

/** Whether the words before the mark run into it ("he was a “Man of the people,” she said"). */
function attachesLeft(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.kind === 'word' && !before.capital;
}

/** Adds the words that go on after "he said,": “Word is,” Strand said, “that Ford …”. */
function around(reading: Reading, left: Content | undefined, group: VerbGroup, subject: Subject | undefined): Content | undefined {
  if (left === undefined) return undefined;
  const { tokens } = reading.sentence;
  let i = afterCue(group, subject);
  i = skipAdjunct(tokens, i, true) ?? i;
  while (i < tokens.length && /^[,:—–-]$/.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.kind !== 'quoted') i = broken(reading, left, i) ?? i;
  const next = tokens[i];
  if (next?.kind !== 'quoted' || isTitleLike(reading, next)) return left;
  const right = stretch(reading, i, i, true);
  if (right === undefined) return left;
  return { ...left, spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** How many tokens may stand between "she told me," and the rest of what she told. */
const LONGEST_BREAK = 14;

/**
 * “The clocks,” she told me, the first time we met, “never agreed”: the index of the words that go on in the midst of a sentence,
 * behind a comma and whatever tells when and to whom. Undefined where they begin one, or where another cue stands between.
 */
function broken(reading: Reading, { quoted }: Content, from: number): number | undefined {
  const { tokens, text } = { ...reading.sentence, text: reading.text };
  const inner = reading.quoted[quoted.at(-1) ?? -1]?.inner;
  if (inner === undefined || !/,[’'”"]*\s*$/.test(text.slice(Math.max(inner.start, inner.end - 4), inner.end))) return undefined;
  const at = tokens.findIndex((token, index) => index >= from && (token.kind === 'quoted' || /^[.;:]$/.test(token.lower) || opensReport(tokens, index)));
  const next = reading.quoted[tokens[at]?.quoted ?? -1]?.inner;
  if (next === undefined || at > from + LONGEST_BREAK || tokens[at - 1]?.lower !== ',') return undefined;
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) ? at : undefined;
}

/** Whether a cue stands there: "pointing at the roof, “…”" is none, "adding, “…”" is. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  const form = reportingVerb(tokens[at]?.lower ?? '');
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  return form?.verb.quote === true && (form.tense !== 'gerund' || next?.kind === 'quoted' || next?.lower === 'that' || (/^[,:]$/.test(next?.lower ?? '') && behind?.kind === 'quoted'));
}

/** The start of the clause that ends at `end`: the sentence's, or behind a semicolon. */
function clauseStart(tokens: readonly Token[], end: number): number {
  for (let i = end; i > 0; i--) if (/^[;]$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return datelineEnd(tokens);
}
