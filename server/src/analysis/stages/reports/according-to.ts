import { adverb, auxiliary, conjunction, determiner, possessive, preposition } from '../../lexicon/function-words.js';
import { asPhrase, type Phrase, type Report } from '../../model/index.js';
import type { FoundCue } from './cues.js';
import { possessorOf } from './noun-reports.js';
import { aroundAside, lastWord, makeReport, spanOfTokens, stretch, type Content, type Reading } from './reading.js';

/** "according to NATO …", "in the words of …", about the same sentence or ("That’s according to …") the one before. */
export function accordingTo(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const viewed = inView(reading, i);
    if (viewed !== undefined) {
      found.push(viewed);
      continue;
    }
    const according = tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
    const words = tokens[i]?.lower === 'in' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'words' && tokens[i + 3]?.lower === 'of';
    if (!according && !words) continue;
    const last = according ? i + 1 : i + 3;
    const speaker = reading.phrases.find((phrase) => phrase.first === last + 1) ?? (according ? sourceAt(reading, last + 1) : undefined);
    if (speaker === undefined) continue;
    const cue: FoundCue = { span: spanOfTokens(tokens, i, last), kind: 'according-to', lemma: according ? 'according to' : 'in the words of' };
    const back = i <= 3 && tokens[0] !== undefined && (tokens[0].lower === 'that' || tokens[0].lower === 'this') && i > 0;
    const content = back ? lookBack() : contentAround(reading, i, speaker.last);
    if (content !== undefined) found.push(makeReport(reading, cue, speaker, content));
  }
  return found;
}

/** What somebody has who sees or tells something so. */
const VIEWS = /^(?:assessment|estimation|judge?ment|opinion|reckoning|telling|view|words)$/;
/** How far behind "in" such a noun stands. */
const FARTHEST_VIEW = 7;

/** "in Ms. Quill’s view", "in his opinion": undefined where none begins at a token. */
function inView(reading: Reading, i: number): Report | undefined {
  const { tokens } = reading.sentence;
  // "believed in her judgment": what a verb takes is no aside.
  if (tokens[i]?.lower !== 'in' || tokens[i - 1]?.kind === 'word') return undefined;
  const noun = tokens.findIndex((token, index) => index > i + 1 && index <= i + FARTHEST_VIEW && VIEWS.test(token.lower));
  const speaker = noun < 0 ? undefined : possessorOf(reading, noun);
  if (speaker === undefined || speaker.first <= i || speaker.first > i + 2 || /^(?:my|our)$/.test(speaker.words[0] ?? '') || (tokens[noun + 1] !== undefined && tokens[noun + 1]?.kind !== 'punctuation')) return undefined;
  // "in his words, “…”" has just the marks, "in his view, …" the sentence.
  const behind = tokens[noun + 1]?.lower === ',' || tokens[noun + 1]?.lower === ':' ? noun + 2 : noun + 1;
  const content = tokens[behind]?.kind === 'quoted' ? stretch(reading, behind, behind, false) : contentAround(reading, i, noun);
  return content === undefined ? undefined : makeReport(reading, { span: spanOfTokens(tokens, noun, noun), kind: 'noun', lemma: tokens[noun]?.lower ?? '' }, speaker, content);
}

/** No source is longer, in tokens. */
const LONGEST = 16;

/**
 * What stands behind "according to" though it is no phrase that could speak elsewhere: "recent polling", "figures her campaign released",
 * "campaign manager Jane Doe". Undefined where nothing does.
 */
function sourceAt({ sentence: { tokens }, phrases }: Reading, first: number): Phrase | undefined {
  const close = tokens.findIndex((token, index) => index >= first && (token.kind === 'quoted' || (token.kind === 'punctuation' && !/^['’&/-]$/.test(token.lower))));
  const last = (close < 0 ? tokens.length : close) - 1;
  const [opening, closing] = [tokens[first], tokens[last]];
  if (opening === undefined || closing === undefined || last < first || last >= first + LONGEST || opening.kind === 'punctuation' || auxiliary(opening.lower) !== undefined) return undefined;
  const next = phrases.find((phrase) => phrase.first > first && phrase.first <= first + 2);
  const before = next === undefined ? [] : tokens.slice(first, next.first);
  const isWhole = next !== undefined && next.anchored && next.form !== 'pronoun' && before.every(({ kind, lower }) => kind === 'word' && !preposition(lower)) && (before.every(({ lower }) => determiner(lower)) || (tokens[next.first]?.capital === false && !determiner(tokens[next.first]?.lower ?? '') && possessive(tokens[next.first]?.lower ?? '') === undefined));
  if (isWhole) return asPhrase({ ...next, first, span: { start: opening.start, end: next.span.end } });
  const span = { start: opening.start, end: closing.end };
  return asPhrase({
    span, first, last, head: span, form: opening.capital && last === first ? 'organisation' : 'document', words: tokens.slice(first, last + 1).filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower), roles: [], description: undefined,
    plural: false, gender: undefined, definite: false, anchored: true, oblique: false,
  });
}

const lookBack = (): Content => ({ kind: 'indirect', spans: [], quoted: [], looks: 'back', trailing: false, clause: true, introduced: false });

/**
 * "It was, in the words of one fan, “a shambles”" holds only the marks; "Her last words, according to her son, were “no”" both
 * halves. Undefined where no words in marks follow right behind, or where the first half is whole without them.
 */
function between(reading: Reading, before: number, speaker: number): Content | undefined {
  const { tokens } = reading.sentence;
  if (tokens[before + 1]?.lower !== ',' || tokens[speaker + 1]?.lower !== ',') return undefined;
  const behind = tokens[speaker + 2];
  if (behind?.kind === 'quoted') return auxiliary(tokens[before]?.lower ?? '') === undefined ? undefined : stretch(reading, speaker + 2, speaker + 2, false);
  if (behind === undefined || (auxiliary(behind.lower) === undefined && auxiliary(tokens[before]?.lower ?? '') === undefined)) return undefined;
  const [left, right] = [stretch(reading, 0, before, true), stretch(reading, speaker + 2, lastWord(tokens), true)];
  if (left === undefined || right === undefined) return left;
  return { ...left, kind: left.kind === 'indirect' && right.kind === 'indirect' ? 'indirect' : 'mixed', spans: [...left.spans, ...right.spans], quoted: [...left.quoted, ...right.quoted] };
}

/** The rest of the sentence around "according to X": what stands before it, or where that is nothing, behind it. */
function contentAround(reading: Reading, first: number, last: number): Content | undefined {
  const { tokens } = reading.sentence;
  let start = first;
  while (start > 0 && /^[,(]$/.test(tokens[start - 1]?.lower ?? '')) start--;
  // "But according to the poll, …"
  if (tokens.slice(0, start).some(({ lower }) => conjunction(lower)?.kind !== 'coordinating' && !adverb(lower))) return between(reading, start - 1, last) ?? aroundAside(reading, start - 1, last) ?? stretch(reading, 0, start - 1, true);
  let from = last + 1;
  while (from < tokens.length && tokens[from]?.lower !== ',' && tokens[from]?.lower !== ':') from++;
  return from + 1 < tokens.length ? stretch(reading, from + 1, lastWord(tokens), false) : undefined;
}
