import { determiner, possessive } from '../lexicon/function-words.js';
import { place } from '../lexicon/places.js';
import { reportingNoun } from '../lexicon/reporting-nouns.js';
import type { Phrase, Report, Token } from '../model/index.js';
import { contentAfter, contentBefore } from './contents.js';
import { verbGroups, type FoundCue, type VerbGroup } from './cues.js';
import { phraseOf } from './phrase-head.js';
import { lastWord, spanOfTokens, stretch, type Content, type Reading } from './reading.js';
import { canSpeak, subjectOf } from './subjects.js';

/** What the cues of one sentence report, in reading order of the cues. A sentence without a cue gives an empty list. */
export function reports(reading: Reading): Report[] {
  const groups = verbGroups(reading.sentence.tokens, reading.phrases);
  const found: Report[] = [...signatures(reading), ...accordingTo(reading), ...nouns(reading)];
  groups.forEach((group, i) => {
    const report = verbReport(reading, groups, i, group);
    if (report !== undefined) found.push(report);
  });
  return withoutNested(withoutClaimed(reading, found)).sort((a, b) => a.cue.span.start - b.cue.span.start);
}

/**
 * Where words that run on to a quotation belong to a cue behind it ("lamenting the churn: “There’s no time,” he said"), the
 * first cue's content ends before the quotation.
 */
function withoutClaimed(reading: Reading, found: readonly Report[]): Report[] {
  const claimed = new Set(found.filter((report) => report.kind !== 'indirect' && report.trailing && report.speaker !== undefined).flatMap((report) => report.quoted));
  return found.flatMap((report) => {
    if (report.kind !== 'mixed' || report.trailing || !report.quoted.some((index) => claimed.has(index))) return [report];
    const first = reading.sentence.tokens.findIndex((token) => token.quoted !== undefined && claimed.has(token.quoted) && report.quoted.includes(token.quoted));
    const from = reading.sentence.tokens.findIndex((token) => token.start >= (report.contents[0]?.start ?? 0));
    let to = first - 1;
    while (to >= from && reading.sentence.tokens[to]?.kind === 'punctuation') to--;
    const content = to < from ? undefined : stretch(reading, from, to, false);
    return content === undefined ? [] : [{ ...report, kind: content.kind, contents: content.spans, quoted: content.quoted }];
  });
}

/**
 * Where somebody reports what another one thinks ("said they knew the plan was “doomed”"), the words in marks are the outer
 * speaker's: the inner cue keeps them only where it takes nothing but quoted words.
 */
function withoutNested(found: readonly Report[]): Report[] {
  return found.filter((inner) => inner.kind === 'indirect' || (inner.kind === 'direct' && !inner.weak) || inner.trailing || !found.some((outer) => outer !== inner && outer.kind === 'mixed' && outer.speaker !== undefined
    && inner.quoted.every((index) => outer.quoted.includes(index)) && outer.contents.some((span) => span.start <= inner.cue.span.start && inner.cue.span.end <= span.end)));
}

function make(reading: Reading, cue: FoundCue, speaker: Phrase | undefined, content: Content): Report {
  return { cue, sentence: reading.index, speaker, leansOn: undefined, weak: false, kind: content.kind, contents: content.spans, quoted: content.quoted, looks: content.looks, trailing: content.trailing };
}

function verbReport(reading: Reading, groups: readonly VerbGroup[], i: number, group: VerbGroup): Report | undefined {
  const { tokens } = reading.sentence;
  if (group.voice === 'infinitive') return undefined;
  if (group.voice === 'passive') return passive(reading, groups, i, group);
  const subject = subjectOf(tokens, reading.phrases, group);
  const before = contentBefore(reading, group, subject);
  const content = before ?? contentAfter(reading, groups, i, subject);
  if (content === undefined) return undefined;
  if (subject === undefined && content.kind === 'indirect') return undefined;
  if (!isPlausible(group, subject?.phrase, content)) return undefined;
  const cue: FoundCue = { span: spanOfTokens(tokens, group.first, content.cueEnd ?? group.last), kind: 'verb', lemma: lemmaOf(tokens, group) };
  const leansOn = subject?.side === 'shared' ? subject.phrase.span : undefined;
  return { ...make(reading, cue, subject?.phrase, content), leansOn, weak: group.form.verb.strength === 'weak' || group.form.verb.class === 'think' };
}

/** Verbs that only pass their subject on to an infinitive: "seemed to agree", "continued to rise" report nothing themselves. */
const RAISES = new Set(['seem', 'appear', 'continue', 'begin', 'start', 'try', 'tend']);

function lemmaOf(tokens: readonly Token[], group: VerbGroup): string {
  const particle = group.last > group.verb ? ` ${tokens[group.last]?.lower ?? ''}` : '';
  return group.form.lemma + particle;
}

/** Whether such a subject reports such a content with this verb: a bridge does not "support", a document may "show". */
function isPlausible(group: VerbGroup, speaker: Phrase | undefined, content: Content): boolean {
  const { verb } = group.form;
  if (content.infinitive && RAISES.has(verb.lemma)) return false;
  if (content.kind === 'direct') return verb.quote || content.introduced || verb.class === 'call';
  if (speaker?.words[0] === 'who' && verb.strength === 'weak') return false;
  if (speaker === undefined) return false;
  if (content.kind === 'mixed' && (verb.quote || verb.that || verb.class === 'call' || verb.direct || content.cueEnd !== undefined)) return verb.strength === 'strong' || (speaker.anchored && (content.clause || verb.class === 'call' || verb.class === 'show'));
  if (speaker.form === 'pronoun' && (speaker.words[0] === 'it' || speaker.words[0] === 'which')) return verb.class === 'say' || verb.class === 'show';
  if (!speaker.anchored && verb.strength === 'weak') return false;
  if (verb.class === 'show') return speaker.form === 'document' || speaker.form === 'organisation' || content.clause;
  if (verb.strength === 'weak') return content.clause;
  return true;
}

/** "She was told by the mayor that …"; a passive without "by" names nobody. */
function passive(reading: Reading, groups: readonly VerbGroup[], i: number, group: VerbGroup): Report | undefined {
  const { tokens } = reading.sentence;
  if (tokens[group.last + 1]?.lower !== 'by') return undefined;
  const agent = reading.phrases.find((phrase) => phrase.first === group.last + 2);
  if (agent === undefined || agent.form === 'document') return undefined;
  const content = contentAfter(reading, groups, i, { phrase: agent, side: 'right' });
  if (content === undefined || (content.kind === 'indirect' && group.form.verb.strength === 'weak')) return undefined;
  const cue: FoundCue = { span: spanOfTokens(tokens, group.first, group.last), kind: 'verb', lemma: group.form.lemma };
  return make(reading, cue, agent, content);
}

/** "according to NATO …", "in the words of …", about the same sentence or ("That’s according to …") the one before. */
function accordingTo(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const according = tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
    const words = tokens[i]?.lower === 'in' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'words' && tokens[i + 3]?.lower === 'of';
    if (!according && !words) continue;
    const last = according ? i + 1 : i + 3;
    const speaker = reading.phrases.find((phrase) => phrase.first === last + 1);
    if (speaker === undefined) continue;
    const cue: FoundCue = { span: spanOfTokens(tokens, i, last), kind: 'according-to', lemma: according ? 'according to' : 'in the words of' };
    const back = i <= 3 && tokens[0] !== undefined && (tokens[0].lower === 'that' || tokens[0].lower === 'this') && i > 0;
    const content = back ? lookBack() : contentAround(reading, i, speaker.last);
    if (content !== undefined) found.push(make(reading, cue, speaker, content));
  }
  return found;
}

const lookBack = (): Content => ({ kind: 'indirect', spans: [], quoted: [], looks: 'back', trailing: false, clause: true, introduced: false });

/** The rest of the sentence around "according to X": what stands before it, or where that is nothing, behind it. */
function contentAround(reading: Reading, first: number, last: number): Content | undefined {
  const { tokens } = reading.sentence;
  let start = first;
  while (start > 0 && tokens[start - 1]?.lower === ',') start--;
  if (start > 0) return stretch(reading, 0, start - 1, true);
  let from = last + 1;
  while (from < tokens.length && tokens[from]?.lower !== ',') from++;
  return from + 1 < tokens.length ? stretch(reading, from + 1, lastWord(tokens), false) : undefined;
}

/** "WALLACE: …", "NATO’s Stoltenberg: ‘…’" at the start of a paragraph; "… - Stoltenberg" at its end. */
function signatures(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = dashed(reading);
  if (reading.index !== 0) return found;
  const opening = reading.phrases[0];
  if (opening !== undefined && opening.first === 0 && tokens[opening.last + 1]?.lower === ':' && opening.form !== 'pronoun' && opening.words.length <= LONGEST_SIGNATURE && place(opening.words.join(' ')) === undefined) {
    const at = opening.last + 1;
    const content = at + 1 < tokens.length ? stretchToQuoteEnd(reading, at + 1) : undefined;
    const cue: FoundCue = { span: spanOfTokens(tokens, at, at), kind: 'colon', lemma: ':' };
    if (content !== undefined) found.push(make(reading, cue, opening, { ...content, introduced: true }));
    else found.push(make(reading, cue, opening, { kind: 'direct', spans: [], quoted: [], looks: 'ahead', trailing: false, clause: true, introduced: true }));
  }
  found.push(...labelled(reading));
  const closing = reading.phrases.at(-1);
  const dash = closing === undefined ? undefined : tokens[closing.first - 1];
  if (closing !== undefined && dash !== undefined && closing.last === tokens.length - 1 && /^[-–—―]$/.test(dash.lower) && closing.first > 3 && (closing.form === 'name' || closing.form === 'organisation')) {
    const content = stretch(reading, 0, closing.first - 2, true);
    const spaced = reading.text.charAt(dash.start - 1) === ' ' || reading.text.charAt(dash.end) === ' ';
    if (content !== undefined && spaced) found.push(make(reading, { span: spanOfTokens(tokens, closing.first - 1, closing.first - 1), kind: 'dash', lemma: reading.text.slice(dash.start, dash.end) }, closing, content));
  }
  return found;
}

/** “…” — Jane Doe: a dash between words in marks and a name that ends the sentence signs them. */
function dashed(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  return reading.phrases.flatMap((phrase) => {
    const [mark, words, after] = [tokens[phrase.first - 1], tokens[phrase.first - 2], tokens[phrase.last + 1]];
    if (mark === undefined || words?.kind !== 'quoted' || !/^(?:[-–—―]|--)$/.test(mark.lower) || (phrase.form !== 'name' && phrase.form !== 'organisation')) return [];
    if (after !== undefined && !/^[.,;)(]$/.test(after.lower)) return [];
    const content = stretch(reading, phrase.first - 2, phrase.first - 2, false);
    return content === undefined ? [] : [make(reading, { span: spanOfTokens(tokens, phrase.first - 1, phrase.first - 1), kind: 'dash', lemma: mark.lower }, phrase, { ...content, introduced: true })];
  });
}

/** A turn of a transcript whose mark stands before the name: "“WALLACE: Let’s start.”" The name is the speaker, the rest the words. */
function labelled(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const index = tokens[0]?.quoted;
  const quoted = index === undefined ? undefined : reading.quoted[index];
  if (index === undefined || quoted === undefined) return [];
  const label = LABEL.exec(reading.text.slice(quoted.inner.start, quoted.inner.start + LONGEST_LABEL));
  if (label === null) return [];
  const name = { start: quoted.inner.start, end: quoted.inner.start + label[0].length - 1 };
  const words = label[0].slice(0, -1).toLowerCase().split(/\s+/);
  const speaker: Phrase = { span: name, first: 0, last: 0, head: name, form: 'name', words, roles: [], description: undefined, plural: false, gender: undefined, definite: true, anchored: true, oblique: false };
  const content: Content = { kind: 'direct', spans: [{ start: name.end + 1, end: quoted.inner.end }], quoted: [index], looks: undefined, trailing: false, clause: true, introduced: true };
  return [make(reading, { span: { start: name.end, end: name.end + 1 }, kind: 'colon', lemma: ':' }, speaker, content)];
}

/** No speaker’s label has more words; what is longer is a heading. */
const LONGEST_SIGNATURE = 6;
/** "WALLACE:", "JOHN F. KENNEDY:". */
const LABEL = /^\p{Lu}[\p{Lu}.’'-]+(?: [\p{Lu}.’'-]+){0,3}:/u;
const LONGEST_LABEL = 60;

/** After a colon: only the quoted words where they come first, or else all of it. */
function stretchToQuoteEnd(reading: Reading, from: number): Content | undefined {
  const { tokens } = reading.sentence;
  if (tokens[from]?.kind === 'quoted') return stretch(reading, from, from, false);
  return stretch(reading, from, lastWord(tokens), false);
}

/** "its vow that …", "Clinton’s claim that …": the possessor speaks. */
function nouns(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || reportingNoun(token.lower) === undefined) return;
    const link = tokens[i + 1]?.lower;
    if (link !== 'that' || i < 1) return;
    const speaker = possessorOf(reading, i);
    const content = speaker === undefined ? undefined : stretch(reading, i + 1, lastWord(tokens), false);
    if (speaker !== undefined && content !== undefined) found.push(make(reading, { span: spanOfTokens(tokens, i, i), kind: 'noun', lemma: token.lower }, speaker, content));
  });
  return found;
}

/** The phrase that ends at token `last`, before its possessive mark: the capitals of a name, or a noun with its article. */
function possessorEndingAt(tokens: readonly Token[], last: number): Phrase | undefined {
  let first = last;
  if (tokens[last]?.capital === true) while (first > 0 && tokens[first - 1]?.capital === true) first--;
  else while (first > 0 && last - first < 4 && tokens[first - 1]?.kind === 'word' && !determiner(tokens[first]?.lower ?? '')) first--;
  const phrase = phraseOf({ tokens, first, last });
  return phrase !== undefined && phrase.anchored && canSpeak(phrase) ? phrase : undefined;
}

/** Whose the noun at `i` is: the possessive before it, with adjectives in between. */
function possessorOf(reading: Reading, i: number): Phrase | undefined {
  const { tokens } = reading.sentence;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const token = tokens[j];
    if (token === undefined || token.kind !== 'word') return undefined;
    const owner = possessive(token.lower);
    if (owner !== undefined) {
      const span = { start: token.start, end: token.end };
      return { span, first: j, last: j, head: span, form: 'pronoun', words: [token.lower], roles: [], description: undefined, plural: owner.number === 'many', gender: owner.gender === 'he' || owner.gender === 'she' ? owner.gender : undefined, definite: true, anchored: true, oblique: false };
    }
    if (token.lower === "'s" || token.lower === "'") return possessorEndingAt(tokens, j - 1);
  }
  return undefined;
}
