import { finiteVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, determiner, negation, possessive, preposition, pronoun } from '../../lexicon/function-words.js';
import { imperative } from '../../lexicon/imperatives.js';
import { raisingVerb } from '../../lexicon/raising-verbs.js';
import { reportingVerb, type ReportingForm, type ReportingVerb } from '../../lexicon/reporting-verbs.js';
import { demonym } from '../../lexicon/places.js';
import { isNameOfVerb, isSaying } from '../phrases/phrase-boundary.js';
import { relativeBefore, type RelativeClause } from './relative-clauses.js';
import type { CueKind, Phrase, Span, Token } from '../../model/index.js';

/** A reporting verb with all that belongs to it, as one sentence shows it. Indices are of tokens, both inclusive. */
export interface VerbGroup {
  /** Its first token: the auxiliary or the adverb before the verb, or the verb. */
  readonly first: number;
  /** The verb itself. */
  readonly verb: number;
  /** Its last token: the particle of a phrasal verb, or the verb. */
  readonly last: number;
  readonly form: ReportingForm;
  /**
   * - `finite`: said, has said;
   * - `gerund`: "adding that …";
   * - `infinitive`: "to say", taken on by the verb before it;
   * - `passive`: "was told".
   */
  readonly voice: 'finite' | 'gerund' | 'infinitive' | 'passive';
  /** Of a finite one, the clause right before it that says which people are meant; undefined where none stands there. */
  readonly relative: RelativeClause | undefined;
}

/** A cue before it has an id. */
export interface FoundCue {
  readonly span: Span;
  readonly kind: CueKind;
  readonly lemma: string;
}

/** What may stand between a raising verb and "to": "went on to", "took to Twitter to". */
const LIGHT = new Set(['on', 'twitter', 'facebook']);

/** The reporting verbs of a sentence in reading order. Words inside of phrases that name somebody are none. */
export function verbGroups(tokens: readonly Token[], phrases: readonly Phrase[]): VerbGroup[] {
  const inPhrase = new Set<number>();
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) inPhrase.add(i);
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (inPhrase.has(i)) continue;
    const aside = askedAside(tokens, i);
    if (aside !== undefined) {
      i = aside;
      continue;
    }
    const group = verbGroup(tokens, i, phrases);
    if (group !== undefined) {
      // "declined to say" is one cue, not two.
      while ((groups.at(-1)?.last ?? -1) >= group.first) groups.pop();
      groups.push(group);
      i = group.last;
    }
  }
  return groups;
}

function verbGroup(tokens: readonly Token[], i: number, phrases: readonly Phrase[]): VerbGroup | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || token.shouted) return undefined;
  const form = reportingVerb(token.lower);
  if (form === undefined) return undefined;
  if (token.capital && i > 0 && !/^[:.—–-]$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.kind !== 'quoted') return undefined;
  const first = groupStart(tokens, i, form.tense);
  const before = tokens[first - 1];
  const helpers = tokens.slice(first, i).map((one) => one.lower);
  // "Ask Moss and he smiles" turns to the reader.
  if (i === 0 && form.tense === 'base' && imperative(token.lower)) return undefined;
  // "That said, Moss does read"
  if (form.lemma === 'say' && i === 1 && before?.lower === 'that' && tokens[i + 1]?.lower === ',') return undefined;
  if (isNoun(tokens, i, first, form) || (first === i && disagrees(tokens, i, form, phrases))) return undefined;
  const particle = particleAfter(tokens, i, form.verb);
  if (form.verb.needsParticle && particle === undefined) return undefined;
  const last = particle ?? i;
  // "he’s said the same thing" is "has"; "it’s said" is "is".
  const has = helpers.length === 1 && helpers[0] === "'s" && /^(?:he|she|who)$/.test(before?.lower ?? '');
  const be = !has && helpers.some((lower) => auxiliary(lower)?.kind === 'be');
  const have = has || helpers.some((lower) => auxiliary(lower)?.kind === 'have');
  if (before?.lower === 'to' && form.tense === 'base') {
    const taken = raised(tokens, first - 1);
    if (taken !== undefined) return { first: taken, verb: i, last, form, voice: 'finite', relative: relativeBefore(tokens, phrases, taken) };
    return { first: first - 1, verb: i, last, form, voice: 'infinitive', relative: undefined };
  }
  const relative = relativeBefore(tokens, phrases, first);
  if (form.tense === 'gerund') return { first, verb: i, last, form, ...(be ? { voice: 'finite', relative } : { voice: 'gerund', relative: undefined }) };
  if (be && (form.tense === 'past' || form.tense === 'participle')) return { first, verb: i, last, form, voice: 'passive', relative: undefined };
  if (form.tense === 'participle' && !have) return undefined;
  // "the only man to have seen it", but "she is said to have told"
  if (before?.lower === 'to' && helpers[0] === 'have' && !HEARSAY.test(tokens[first - 2]?.lower ?? '')) return { first: first - 1, verb: i, last, form, voice: 'infinitive', relative: undefined };
  return { first, verb: i, last, form, voice: 'finite', relative };
}

/** "She is said to have told": what others do of whom they hear that somebody said something. */
export const HEARSAY = /^(?:alleged|believed|known|reported|rumou?red|said|supposed|thought|understood)$/;

/** "Strand, asked if she feared it, said": the index of the comma that closes what somebody was asked; undefined where nothing of the kind begins. */
function askedAside(tokens: readonly Token[], at: number): number | undefined {
  const form = reportingVerb(tokens[at]?.lower ?? '');
  if (form?.verb.class !== 'ask' || form.tense !== 'past' || tokens[at - 1]?.lower !== ',' || tokens[at - 2]?.kind !== 'word') return undefined;
  const close = tokens.findIndex((token, index) => index > at + 1 && token.lower === ',');
  const tense = reportingVerb(tokens[close + 1]?.lower ?? '')?.tense;
  return close >= 0 && (tense === 'past' || tense === 'present') ? close : undefined;
}

/** Walks left over auxiliaries, adverbs and negations that belong to the verb. */
function groupStart(tokens: readonly Token[], verb: number, tense?: ReportingForm['tense']): number {
  let first = verb;
  while (first > 0) {
    const token = tokens[first - 1];
    if (token === undefined || token.kind !== 'word') break;
    const { lower } = token;
    // "Strand’s claim": before a base form or a present one the clitic is a possessive.
    if (lower === "'s" && (tense === 'base' || tense === 'present')) break;
    const clitic = lower === "'s" || lower === "'ve" || lower === "'d" || lower === "'ll" || lower === "'re";
    // “…,” Will wrote: behind quoted words, a capital before a past form is a name.
    if (token.capital && tense === 'past' && tokens[first - 2]?.kind === 'quoted') break;
    if (isNameOfVerb(tokens, first - 1) || (lower === 'may' && token.capital && first > 1)) break;
    // "…; most said they were"
    if (lower === 'nobody' || lower === 'nothing' || (lower === 'most' && tokens[first - 2]?.kind !== 'word')) break;
    if (auxiliary(lower) !== undefined || negation(lower) || clitic) first--;
    else if (adverb(lower) && !token.capital) first--;
    else break;
  }
  return first;
}

/** "went on to say": the index where the verb that hands on its subject begins; undefined where none stands there. */
function raised(tokens: readonly Token[], to: number): number | undefined {
  let i = to - 1;
  while (i >= 0 && LIGHT.has(tokens[i]?.lower ?? '')) i--;
  const verb = tokens[i];
  if (verb === undefined || !raisingVerb(verb.lower)) return undefined;
  return groupStart(tokens, i);
}

/** Words for all of the subject that may stand behind it. */
export const isFloating = (token: Token | undefined): boolean => token !== undefined && /^(?:both|all|each)$/.test(token.lower);

/** Whether a form that is a noun as well is the noun here: "the claims", "two reports", "his demands". */
function isNoun(tokens: readonly Token[], i: number, first: number, form: ReportingForm): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  const noun = form.verb.nounForms.includes(token.lower);
  const helped = first < i && (auxiliary(tokens[i - 1]?.lower ?? '') !== undefined || negation(tokens[i - 1]?.lower ?? ''));
  if (helped) return false;
  if (token.lower === 'say') return !isSaying(tokens, i);
  // "a report, which notes that"
  if (/^(?:which|who)$/.test(before.lower) && form.tense !== 'gerund' && (tokens[i - 2]?.lower === ',' || tokens[i + 1]?.lower === ':' || tokens[i + 1]?.lower === 'that' || tokens[i + 1]?.kind === 'quoted')) return false;
  // "they all agreed", "Pryor and Dunne both said"
  if (isFloating(before) && form.tense === 'past' && i > 1) return false;
  // "another tweeted", "a sign that said", "nearly half said": a past form that is no noun makes a pronoun of the determiner.
  if (!noun && (form.tense === 'past' || form.tense === 'present') && determiner(before.lower) && (pronoun(before.lower) !== undefined || before.lower === 'half')) return false;
  // "Both think", "many believe"
  if (!noun && form.tense === 'base' && pronoun(before.lower)?.number === 'many') return false;
  // "the two write"
  if (!noun && form.tense === 'base' && determiner(before.lower) && determiner(tokens[i - 2]?.lower ?? '')) return false;
  if (determiner(before.lower) || (possessive(before.lower) !== undefined && before.lower !== 'her') || (before.lower === "'s" && form.tense !== 'gerund')) return true;
  if (form.tense === 'past' && demonym(before.lower) !== undefined) return false;
  // "as reported by the paper"
  if (before.lower === 'as' && form.tense === 'past' && tokens[i + 1]?.lower === 'by') return false;
  if (!noun) return preposition(before.lower) && before.lower !== 'but' && form.tense !== 'gerund';
  if (preposition(before.lower) && before.lower !== 'to') return true;
  const next = tokens[i + 1];
  // "says warning came too late": a gerund right behind such a verb and before another is the subject of what is said.
  if (form.tense === 'gerund' && next !== undefined && isFiniteReport(before) && (finiteVerb(next.lower) || auxiliary(next.lower) !== undefined)) return true;
  // "… reports of", "… calls for": a noun where the word before it describes it.
  return before.kind === 'number' || (next?.lower === 'of' && form.tense !== 'past') || (!before.capital && before.kind === 'word' && form.tense !== 'past' && isAdjectiveLike(before.lower));
}

const isFiniteReport = ({ lower }: Token): boolean => { const tense = reportingVerb(lower)?.tense; return tense === 'past' || tense === 'present'; };

/** "the GOP debate", "the Marsh request": a base form behind somebody singular is no verb, nor is an s-form behind a plural. */
function disagrees(tokens: readonly Token[], i: number, form: ReportingForm, phrases: readonly Phrase[]): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (form.tense !== 'base' && !(form.tense === 'present' && form.verb.nounForms.includes(lower))) return false;
  // "Critics who oppose the mayor say"
  const subject = relativeBefore(tokens, phrases, i)?.owner ?? phrases.find((phrase) => phrase.last === i - 1);
  if (subject === undefined || subject.form === 'pronoun') return false;
  const link = tokens[subject.first - 1];
  // "a third of Republican claims": what a preposition governs is no subject.
  const owner = link !== undefined && preposition(link.lower) ? phrases.find((phrase) => phrase.last === subject.first - 2) : undefined;
  if (form.tense === 'present' && link !== undefined && preposition(link.lower) && subject.form !== 'name') return owner === undefined || owner.plural || !subject.plural;
  // "let editorials tell them": behind such a verb the base form is an infinitive.
  if (form.tense === 'base' && (LETTING.test(link?.lower ?? '') || LETTING.test(tokens[subject.first]?.lower ?? ''))) return true;
  const joined = link?.lower === 'and';
  // "Aides to Lund say", "critics like Lund say": what the preposition hangs on is the subject.
  const many = (one: Phrase | undefined): boolean => one !== undefined && (one.plural || one.form === 'group' || ((one.form === 'organisation' || one.form === 'document') && /(?:s|data|media)$/.test(tokens[one.last]?.lower ?? '') && (one.last === 0 || tokens[one.last]?.capital === false)));
  if (form.tense === 'base') return !many(subject) && !many(owner) && !joined;
  return subject.plural && subject.form === 'group';
}

/** What lets or has somebody do something: "let editorials tell them", "help readers understand". */
const LETTING = /^(?:lets?|letting|makes?|made|making|help(?:s|ed|ing)?)$/;

const isAdjectiveLike = (lower: string): boolean => /(?:al|ous|ive|ful|less|able|ible|ary|ic|ed|ing)$/.test(lower) || ['new', 'recent', 'public', 'media', 'news', 'press', 'past', 'earlier', 'initial', 'other', 'such', 'conference', 'phone'].includes(lower);

/** The index of the particle that makes a phrasal verb of it ("pointed out"); undefined where none follows. */
function particleAfter(tokens: readonly Token[], i: number, verb: ReportingVerb): number | undefined {
  const next = tokens[i + 1];
  if (next !== undefined && next.kind === 'word' && verb.particles.includes(next.lower)) return i + 1;
  return undefined;
}
