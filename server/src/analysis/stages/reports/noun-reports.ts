import { determiner, possessive, preposition } from '../../lexicon/function-words.js';
import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type Phrase, type Report, type Token } from '../../model/index.js';
import { phraseOf } from '../phrases/phrase-head.js';
import { lastWord, makeReport, spanOfTokens, stretch, type Reading } from './reading.js';
import { canSpeak } from './subjects.js';

/** "its vow that …", "Marsh’s claim that …": the possessor speaks. */
export function nouns(reading: Reading): Report[] {
  const { tokens } = reading.sentence;
  const found: Report[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || reportingNoun(token.lower) === undefined) return;
    // "her answer was that"
    const last = /^(?:is|was|'s)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : i;
    const marks = wordsBehindColon(tokens, i);
    const owner = marks === undefined ? undefined : possessorOf(reading, i);
    const quoted = marks === undefined ? undefined : stretch(reading, marks, marks, false);
    if (owner !== undefined && quoted !== undefined) found.push(makeReport(reading, { span: spanOfTokens(tokens, i, i), kind: 'noun', lemma: token.lower }, owner, { ...quoted, introduced: true }));
    if (tokens[last + 1]?.lower !== 'that' || i < 1) return;
    const speaker = possessorOf(reading, i);
    const content = speaker === undefined ? undefined : stretch(reading, last + 1, clauseEnd(reading, last + 1), false);
    if (speaker !== undefined && content !== undefined) found.push(makeReport(reading, { span: spanOfTokens(tokens, i, last), kind: 'noun', lemma: token.lower }, speaker, content));
  });
  return found;
}

/** How far behind the noun the colon may stand. */
const FARTHEST_COLON = 6;

/** "Her message was simple: “Stay at home.”": the index of the marks behind "is" or "was" and a colon; undefined where there are none. */
function wordsBehindColon(tokens: readonly Token[], noun: number): number | undefined {
  if (!/^(?:is|was|are|were)$/.test(tokens[noun + 1]?.lower ?? '')) return undefined;
  const colon = tokens.findIndex((token, index) => index > noun + 1 && token.kind !== 'word');
  return tokens[colon]?.lower === ':' && colon <= noun + FARTHEST_COLON && tokens[colon + 1]?.kind === 'quoted' ? colon + 1 : undefined;
}

/** The phrase that ends at token `last`, before its possessive mark: the capitals of a name, or a noun with its article. */
function possessorEndingAt(tokens: readonly Token[], last: number): Phrase | undefined {
  let first = last;
  if (tokens[last]?.capital === true) while (first > 0 && tokens[first - 1]?.capital === true && !(first === 1 && preposition(tokens[0]?.lower ?? ''))) first--;
  else while (first > 0 && last - first < 4 && tokens[first - 1]?.kind === 'word' && !determiner(tokens[first]?.lower ?? '')) first--;
  const phrase = phraseOf({ tokens, first, last });
  return phrase !== undefined && phrase.anchored && canSpeak(phrase) ? phrase : undefined;
}

/** Whose the noun at `i` is: the possessive before it, with adjectives in between. */
export function possessorOf(reading: Reading, i: number): Phrase | undefined {
  const { tokens } = reading.sentence;
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const token = tokens[j];
    if (token === undefined || token.kind !== 'word') return undefined;
    const owner = possessive(token.lower);
    if (owner !== undefined) {
      const span = { start: token.start, end: token.end };
      return asPhrase({ span, first: j, last: j, head: span, form: 'pronoun', words: [token.lower], roles: [], description: undefined, plural: owner.number === 'many', gender: owner.gender === 'he' || owner.gender === 'she' ? owner.gender : undefined, definite: true, anchored: true, oblique: false });
    }
    if (token.lower === "'s" || token.lower === "'") return possessorEndingAt(tokens, j - 1);
  }
  return undefined;
}

/** Where the clause behind the noun ends: before a comma that somebody with a cue of their own follows, or with the sentence. */
function clauseEnd(reading: Reading, from: number): number {
  const { tokens } = reading.sentence;
  for (let i = from + 2; i + 2 < tokens.length; i++) {
    if (tokens[i]?.lower !== ',') continue;
    const subject = reading.phrases.find((phrase) => phrase.first === i + 1);
    if (subject !== undefined && reportingVerb(tokens[subject.last + 1]?.lower ?? '')?.verb.quote === true) return i - 1;
  }
  return lastWord(tokens);
}
