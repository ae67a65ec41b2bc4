import { courtWord } from '../../lexicon/court-words.js';
import { auxiliary, conjunction, negation, preposition } from '../../lexicon/function-words.js';
import { judgementOf, plainForm } from '../../lexicon/loaded-verbs.js';
import { spanOf, type LoadedVerb, type Token } from '../../model/index.js';
import type { VerbGroup } from './cues.js';
import { hasFinite, type Content } from './reading.js';

/**
 * What a reporting verb says by the way of its speaker; undefined where it is a plain one, and where the judgement is no
 * reporter's: "claimed responsibility" takes no clause, "never admitted" and "would claim" report nothing that was said, and
 * in court people do admit to crimes and claim damages.
 */
export function loadedVerb(tokens: readonly Token[], group: VerbGroup, content: Content): LoadedVerb | undefined {
  const verb = tokens[group.verb];
  const judgement = judgementOf(group.form.lemma);
  const plain = plainForm(group.form.lemma, group.form.tense);
  if (verb === undefined || judgement === undefined || plain === undefined) return undefined;
  if (!isSaid(tokens, content) || isMeant(tokens, group)) return undefined;
  if ((judgement === 'guilt' || judgement === 'doubt') && tokens.some((token) => courtWord(token.lower))) return undefined;
  return { span: spanOf(verb), judgement, plain };
}

/** Whether the content is a clause or words in marks, before which "said" could stand as well. */
function isSaid(tokens: readonly Token[], content: Content): boolean {
  if (content.infinitive === true || content.cueEnd !== undefined) return false;
  if (content.kind === 'direct' || content.trailing) return true;
  const [span] = content.spans;
  const words = tokens.filter((token) => span !== undefined && token.start >= span.start && token.end <= span.end);
  const verb = words.findIndex((token) => token.lower === 'that' || hasFinite([token]));
  return words[0]?.lower === 'that' || (verb > 0 && words.slice(0, verb).every(isOfSubject));
}

/** Whether a word may stand in a short subject: "claimed the mayor knew", but not "claimed victory, which was …". */
const isOfSubject = ({ kind, lower }: Token): boolean => kind === 'word' && !preposition(lower) && conjunction(lower) === undefined;

/** Adverbs by which a reporter answers for the doubt. */
const FALSELY = new Set(['erroneously', 'falsely', 'inaccurately', 'incorrectly', 'mistakenly', 'wrongly']);

/** "never claimed", "could claim", "used to boast": what was not said, or not yet; "falsely claimed", which is meant. */
const isMeant = (tokens: readonly Token[], { first, verb }: VerbGroup): boolean =>
  tokens.slice(first, verb).some(({ lower }) => negation(lower) || lower === 'to' || auxiliary(lower)?.kind === 'modal' || FALSELY.has(lower));
