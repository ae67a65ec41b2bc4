// "As the paper reported, …" and "…, as the mayor put it": a clause of manner that says whose words the main clause holds.
import { conjunction } from '../../lexicon/function-words.js';
import type { Phrase, Report } from '../../model/index.js';
import type { VerbGroup } from './cues.js';
import { aroundAside, lastWord, makeReport, spanOfTokens, stretch, type Content, type Reading } from './reading.js';
import { canSpeak } from './subjects.js';

/** How far behind its verb an opening "as" clause may have its comma ("As she noted last week in New York, …"). */
const FARTHEST_COMMA = 12;

/** What the "as" clauses of a sentence report; an empty list where it has none. */
export function asReports(reading: Reading, groups: readonly VerbGroup[]): Report[] {
  const { tokens } = reading.sentence;
  return groups.flatMap((group) => {
    if (group.voice !== 'finite' || !(group.form.verb.quote || group.form.verb.that)) return [];
    const agent = doneBy(reading, group);
    if (agent !== undefined) {
      const told = contentOf(reading, group.first - 1, agent.last);
      return told === undefined ? [] : [makeReport(reading, { span: spanOfTokens(tokens, group.first, group.last), kind: 'verb', lemma: group.form.lemma }, agent, told)];
    }
    // "as their coach, Bram Okafor, put it": a comma may close what stands beside the name.
    const behind = tokens[group.first - 1]?.lower === ',' ? group.first - 2 : group.first - 1;
    const subject = reading.phrases.find((phrase) => phrase.last === behind && (behind === group.first - 1 || phrase.description !== undefined));
    if (subject === undefined || !canSpeak(subject) || tokens[subject.first - 1]?.lower !== 'as') return [];
    const last = tokens[group.last + 1]?.lower === 'it' ? group.last + 1 : group.last;
    if (group.form.lemma === 'put' && last === group.last) return [];
    const content = contentOf(reading, subject.first - 1, last);
    const cue = { span: spanOfTokens(tokens, group.first, last), kind: 'verb' as const, lemma: group.form.lemma };
    return content === undefined ? [] : [makeReport(reading, cue, subject, content)];
  });
}

/** "as reported by the paper": who stands behind "by". Undefined where nobody does. */
function doneBy({ sentence: { tokens }, phrases }: Reading, { first, verb, last, form }: VerbGroup): Phrase | undefined {
  return first === verb && form.tense === 'past' && tokens[first - 1]?.lower === 'as' && tokens[last + 1]?.lower === 'by' ? phrases.find((phrase) => phrase.first === last + 2) : undefined;
}

/** Behind an opening "as" clause all that follows its comma; before a closing one the words in marks, or all of the sentence. */
function contentOf(reading: Reading, as: number, last: number): Content | undefined {
  const { tokens } = reading.sentence;
  const joined = conjunction(tokens[as - 1]?.lower ?? '')?.kind === 'coordinating' && (as === 1 || tokens[as - 2]?.kind === 'punctuation');
  if (as === 0 || joined) {
    const comma = tokens.findIndex((token, index) => index > last && (token.lower === ',' || token.lower === ':'));
    return comma < 0 || comma > last + FARTHEST_COMMA || comma >= lastWord(tokens) ? undefined : stretch(reading, comma + 1, lastWord(tokens), false);
  }
  if (tokens[as - 1]?.lower !== ',' && tokens[as - 1]?.kind !== 'quoted') return undefined;
  const halves = as > 1 ? aroundAside(reading, as - 2, last) : undefined;
  if (halves !== undefined) return halves;
  const next = tokens[last + 1]?.lower === ',' ? last + 2 : last + 1;
  if (tokens[next]?.kind === 'quoted') return stretch(reading, next, next, false);
  const words = tokens.findIndex((token, index) => index > last && index < last + FARTHEST_COMMA && token.lower === ',' && tokens[index + 1]?.kind === 'quoted');
  if (words >= 0) return stretch(reading, words + 1, words + 1, false);
  if (last + 1 < lastWord(tokens)) return undefined;
  const end = tokens[as - 1]?.lower === ',' ? as - 2 : as - 1;
  return stretch(reading, tokens[end]?.kind === 'quoted' ? end : 0, end, true);
}
