import { baseVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, conjunction, determiner, possessive, pronoun } from '../../lexicon/function-words.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Phrase, Token } from '../../model/index.js';
import { isVerbForm } from './finite.js';

/** A clause without commas that says which people are meant: "residents who met the mayor". */
export interface RelativeClause {
  /** Whom it tells of. */
  readonly owner: Phrase;
  /** The index of its first token. */
  readonly opens: number;
  /** Whether what stands in it may as well be the clause that its own verb asks for: "voters who believe the mayor said". */
  readonly isOpen: boolean;
}

/** No such clause is longer, in tokens. */
const LONGEST = 24;
/** Pronouns that such a clause tells more of. */
const PEOPLE = new Set(['those', 'anyone', 'everyone', 'someone', 'others', 'many', 'some', 'most']);
/** Who may stand right behind a noun as the subject of a clause about it: "the man she married". */
const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'you']);

/**
 * The clause that ends right before the verb at `at`, where that is not the clause's own verb: in "residents who met the mayor said" the
 * residents speak. Undefined where none stands there.
 */
export function relativeBefore(tokens: readonly Token[], phrases: readonly Phrase[], at: number): RelativeClause | undefined {
  // "those who said", "a result which drew murmurs"
  if (isRelative(tokens[at - 1]) || isThing(tokens[at]?.lower ?? '')) return undefined;
  let reported: number | undefined;
  for (let i = at - 1; i > Math.max(0, at - LONGEST); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quoted' || (token.kind === 'punctuation' && token.lower !== "'")) return undefined;
    const verb = opensClause(tokens, i);
    const owner = verb === undefined || verb >= at ? undefined : phrases.find((phrase) => phrase.last === i - 1);
    if (verb === undefined || owner === undefined || (owner.form === 'pronoun' && !PEOPLE.has(owner.words[0] ?? ''))) {
      if (beginsAnother(token.lower)) return undefined;
      // "who saw it and called the police" goes on with the same subject.
      if (isReport(token.lower) && conjunction(tokens[i - 1]?.lower ?? '')?.kind !== 'coordinating') reported ??= i;
      continue;
    }
    // "The men who built it said the mayor claimed": the first report is theirs, and what it tells has a subject of its own.
    if (reported !== undefined && reported !== verb) return undefined;
    const form = reportingVerb(tokens[verb]?.lower ?? '')?.verb;
    const that = form?.that === true && form.class !== 'act';
    return { owner, opens: i, isOpen: that && phrases.some(({ first, last, oblique }) => first === verb + 1 && last === at - 1 && !oblique && tokens[first]?.lower !== 'it') };
  }
  return undefined;
}

/** The index of the first verb of a clause that opens at `at`; undefined where none does. */
function opensClause(tokens: readonly Token[], at: number): number | undefined {
  const { lower } = tokens[at] as Token;
  if (lower === 'whose' || (SUBJECTS.has(lower) && tokens[at]?.capital === (lower === 'i'))) {
    const verb = tokens.findIndex((token, index) => index > at && isVerbForm(token));
    return verb < 0 ? undefined : verb;
  }
  // "Democrats trying to keep the seat say": the participle has no subject of its own.
  if (/ing$/.test(lower) && tokens[at]?.capital === false && (!nounOrVerb(lower) || opensObject(tokens[at + 1]))) return at;
  // "the first woman to climb it said"
  if (lower === 'to' && isRanked(tokens, at) && baseVerb(tokens[at + 1]?.lower ?? '')) return at + 1;
  if (!isRelative(tokens[at])) return undefined;
  let verb = at + 1;
  while (adverb(tokens[verb]?.lower ?? '')) verb++;
  const next = tokens[verb];
  if (next?.kind !== 'word' || next.capital || determiner(next.lower) || possessive(next.lower) !== undefined || pronoun(next.lower) !== undefined) return undefined;
  return lower === 'who' || isVerbForm(next) || nounOrVerb(next.lower) ? verb : undefined;
}

const opensObject = (token: Token | undefined): boolean => token !== undefined && (determiner(token.lower) || possessive(token.lower) !== undefined);

/** "the first woman", "the only man": within a few words before. */
const isRanked = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:first|only|last|next|second|third|latest|youngest|oldest)$/.test(lower));

const isRelative = (token: Token | undefined): boolean => token !== undefined && /^(?:who|that|which)$/.test(token.lower);

/** Whether a word opens a clause of its own, beyond which the verb has its subject: "when he", "because the mayor". */
const beginsAnother = (lower: string): boolean => conjunction(lower)?.kind === 'subordinating' || /^(?:but|or|nor|so|when|since|as|after|before|until|where|how|why|than)$/.test(lower);

/** Whether a word is a verb that takes a clause for what somebody says. */
const isReport = (lower: string): boolean => { const form = reportingVerb(lower); return form?.verb.strength === 'strong' && form.verb.that && (form.tense === 'past' || form.tense === 'present'); };

/** Whether a form in -s is a noun as well: "murmurs", "claims". */
const isThing = (lower: string): boolean => nounOrVerb(lower) && lower.endsWith('s');
