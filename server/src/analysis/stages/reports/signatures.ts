import { heading } from '../../lexicon/headings.js';
import { place } from '../../lexicon/places.js';
import { asPhrase, type Report } from '../../model/index.js';
import type { FoundCue } from './cues.js';
import { lastWord, makeReport, spanOfTokens, stretch, type Content, type Reading } from './reading.js';

/** "WALLACE: …", "NATO’s Stoltenberg: ‘…’" at the start of a paragraph; "… - Stoltenberg" at its end. */
export function signatures(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = [...dashed(reading), ...introduced(reading), ...signedBelow(reading)];
  if (reading.index !== 0) return found;
  const opening = reading.phrases[0];
  if (opening !== undefined && opening.first === 0 && tokens[opening.last + 1]?.lower === ':' && opening.form !== 'pronoun' && !heading(opening.words.at(-1) ?? '') && opening.words.length <= LONGEST_SIGNATURE && place(opening.words.join(' ')) === undefined) {
    const at = opening.last + 1;
    const content = at + 1 < tokens.length ? stretchToQuoteEnd(reading, at + 1) : undefined;
    const cue: FoundCue = { span: spanOfTokens(tokens, at, at), kind: 'colon', lemma: ':' };
    if (content !== undefined) found.push(makeReport(reading, cue, opening, { ...content, introduced: true }));
    else found.push(makeReport(reading, cue, opening, { kind: 'direct', spans: [], quoted: [], looks: 'ahead', trailing: false, clause: true, introduced: true }));
  }
  found.push(...labelled(reading));
  const closing = reading.phrases.at(-1);
  const dash = closing === undefined ? undefined : tokens[closing.first - 1];
  if (closing !== undefined && dash !== undefined && closing.last === tokens.length - 1 && /^[-–—―]$/.test(dash.lower) && closing.first > 3 && (closing.form === 'name' || closing.form === 'organisation')) {
    const content = stretch(reading, 0, closing.first - 2, true);
    const spaced = reading.text.charAt(dash.start - 1) === ' ' || reading.text.charAt(dash.end) === ' ';
    if (content !== undefined && spaced) found.push(makeReport(reading, { span: spanOfTokens(tokens, closing.first - 1, closing.first - 1), kind: 'dash', lemma: reading.text.slice(dash.start, dash.end) }, closing, content));
  }
  return found;
}

/** "More from the report: “…”": a phrase that ends at a colon right before words in marks, inside of a sentence. */
function introduced(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  return reading.phrases.flatMap((phrase) => {
    const at = phrase.last + 1;
    if (phrase.first === 0 || tokens[at]?.lower !== ':' || tokens[at + 1]?.kind !== 'quoted' || phrase.form === 'pronoun' || !phrase.anchored || phrase.form === 'role' || (phrase.form !== 'name' && tokens[phrase.first - 1]?.lower !== 'from') || tokens[phrase.first - 1]?.lower === 'to') return [];
    const content = stretch(reading, at + 1, at + 1, false);
    return content === undefined ? [] : [makeReport(reading, { span: spanOfTokens(tokens, at, at), kind: 'colon', lemma: ':' }, phrase, { ...content, introduced: true })];
  });
}

/** "— Jane Doe." as a paragraph of its own signs the words in marks above it. */
function signedBelow(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const [mark, phrase] = [tokens[0], reading.phrases[0]];
  if (reading.index !== 0 || mark === undefined || !/^(?:[-–—―~])$/.test(mark.lower) || phrase === undefined || phrase.form !== 'name') return [];
  const first = tokens[1]?.lower === mark.lower ? 2 : 1;
  const after = tokens[phrase.last + 1];
  if (phrase.first !== first || (after !== undefined && !/^[.,(]$/.test(after.lower)) || tokens.some((token) => token.kind === 'quoted')) return [];
  return [makeReport(reading, { span: { start: mark.start, end: mark.end }, kind: 'dash', lemma: mark.lower }, phrase, { kind: 'direct', spans: [], quoted: [], looks: 'back', trailing: false, clause: true, introduced: true })];
}

/** “…” — Jane Doe: a dash between words in marks and a name that ends the sentence signs them. */
function dashed(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  return reading.phrases.flatMap((phrase) => {
    const [mark, words, after] = [tokens[phrase.first - 1], tokens[phrase.first - 2], tokens[phrase.last + 1]];
    if (mark === undefined || words?.kind !== 'quoted' || !/^(?:[-–—―]|--)$/.test(mark.lower) || (phrase.form !== 'name' && phrase.form !== 'organisation')) return [];
    if (after !== undefined && !/^[.,;)(]$/.test(after.lower)) return [];
    const content = stretch(reading, phrase.first - 2, phrase.first - 2, false);
    return content === undefined ? [] : [makeReport(reading, { span: spanOfTokens(tokens, phrase.first - 1, phrase.first - 1), kind: 'dash', lemma: mark.lower }, phrase, { ...content, introduced: true })];
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
  const speaker = asPhrase({ span: name, first: 0, last: 0, head: name, form: 'name', words, roles: [], description: undefined, plural: false, gender: undefined, definite: true, anchored: true, oblique: false });
  const content: Content = { kind: 'direct', spans: [{ start: wordsFrom(reading.text, name.end + 1), end: quoted.inner.end }], quoted: [index], looks: undefined, trailing: false, clause: true, introduced: true };
  return [makeReport(reading, { span: { start: name.end, end: name.end + 1 }, kind: 'colon', lemma: ':' }, speaker, content)];
}

/** The first place from `at` on that is no white space. */
function wordsFrom(text: string, at: number): number {
  let start = at;
  while (/\s/.test(text.charAt(start))) start++;
  return start;
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
