import { dayOrMonth, timeWord } from '../../lexicon/calendar.js';
import { nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, conjunction, determiner, negation, preposition } from '../../lexicon/function-words.js';
import { passiveParticiple } from '../../lexicon/passive-participles.js';
import { roleNoun } from '../../lexicon/roles.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type Phrase, type Token } from '../../model/index.js';
import { HEARSAY, isFloating, type VerbGroup } from './cues.js';
import { isFinite } from './finite.js';
import { isInverted } from './inversion.js';

/** The subject of a verb, and how it was found. */
export interface Subject {
  readonly phrase: Phrase;
  /** `left` "Blinken said", `right` "said Blinken", `shared` "… and added": the subject of the verb before. */
  readonly side: 'left' | 'right' | 'shared';
  /** Index of the verb that it is shared with. */
  readonly with?: number;
}

/** Pronouns that never speak. */
const MUTE = new Set(['it', 'nobody', 'that', 'this', 'these', 'those', 'which', 'there', 'what', 'you', 'anything', 'something', 'nothing', 'everything', 'itself', 'themselves', 'himself', 'herself', 'each other', 'one another']);
const BRACKETS = /^[,()—–-]$/;

/** "the days when", "earlier this week": a time tells when, and says nothing. */
const isTime = ({ form, anchored, words }: Phrase): boolean => form === 'role' && !anchored && (timeWord(words.at(-1) ?? '') || dayOrMonth(words.at(-1) ?? '') !== undefined);

/** Whether a phrase can be who speaks: no object pronoun, no time, nothing mute. */
export const canSpeak = (phrase: Phrase): boolean => !phrase.oblique && !isTime(phrase) && !(phrase.form === 'pronoun' && MUTE.has(phrase.words[0] ?? '') && phrase.words[0] !== 'it');

/**
 * The subject of a reporting verb: the phrase right before it, before an apposition or an adverbial, right behind it where
 * the order is turned round ("said Blinken"), or that of the verb that it is joined to. Undefined where none is found.
 */
export function subjectOf(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup): Subject | undefined {
  const right = phrases.find((phrase) => phrase.first === group.last + 1);
  if (right !== undefined && isInverted(tokens, phrases, group, right) && canSpeak(right)) return { phrase: withNext(tokens, phrases, right) ?? right, side: 'right' };
  const before = tokens[group.first - 1];
  if (before === undefined || group.voice === 'gerund' || before.kind === 'quoted') return ownOfGerund(tokens, phrases, group) ?? shared(tokens, phrases, group);
  const joined = conjunction(before.lower);
  if (joined?.kind === 'coordinating') return shared(tokens, phrases, group);
  if (before.lower === 'that' || (before.lower === 'which' && tokens[group.first - 2]?.lower !== ',')) {
    // "a sign that read", "the department which reported": the relative pronoun stands for the phrase before it.
    const owner = phrases.find((phrase) => phrase.last === group.first - 2);
    return owner !== undefined && canSpeak(owner) ? { phrase: owner, side: 'left' } : undefined;
  }
  const relative = group.form.verb.strength === 'strong' || !isNegated(tokens, group) ? group.relative : undefined;
  if (relative !== undefined) {
    const owner = ownerOfObject(tokens, phrases, relative.owner) ?? relative.owner;
    // What may be read in two ways is given to nobody.
    if (relative.isOpen) return undefined;
    if ((canSpeak(owner) || owner.words[0] === 'those') && !governed(tokens, owner)) return { phrase: together(tokens, phrases, owner, tokens[group.first]) ?? owner, side: 'left' };
  }
  // "Neither Lund nor Moe would say": nobody says anything.
  if (phrases.some((phrase) => phrase.last === group.first - 1 && tokens[phrase.first - 1]?.lower === 'nor')) return undefined;
  const close = isFloating(before) && phrases.some((phrase) => phrase.last === group.first - 2) ? group.first - 2 : group.first - 1;
  const adjacent = phrases.find((phrase) => phrase.last === close);
  if (adjacent !== undefined) {
    if (adjacent.words[0] === 'which' && adjacent.form === 'pronoun' && group.form.verb.quote) return { phrase: adjacent, side: 'left' };
    if (isHanging(tokens, adjacent, group)) return undefined;
    const owner = accusedBefore(tokens, phrases, adjacent.first) ?? ownerOfObject(tokens, phrases, adjacent) ?? adjacent;
    return canSpeak(owner) ? { phrase: together(tokens, phrases, owner, tokens[group.first]) ?? owner, side: 'left' } : undefined;
  }
  if (BRACKETS.test(before.lower)) {
    // "Gov. Otis Crane (L), said": the comma closes nothing.
    const named = tokens[group.first - 2]?.lower === ')' ? phrases.find((phrase) => phrase.last === group.first - 2 && phrase.form === 'name') : undefined;
    if (before.lower === ',' && named !== undefined && tokens[named.first - 1]?.kind !== 'word') return { phrase: named, side: 'left' };
    const interrupted = acrossApposition(tokens, phrases, group.first - 1);
    return interrupted === undefined ? shared(tokens, phrases, group) : { phrase: together(tokens, phrases, interrupted, tokens[group.first]) ?? interrupted, side: 'left' };
  }
  const far = hearsay(tokens, phrases, group.first) ?? accusedBefore(tokens, phrases, group.first) ?? acrossAdverbial(tokens, phrases, group.first - 1);
  return far === undefined ? undefined : { phrase: far, side: 'left' };
}

/** "The family that owned the house didn’t know": such a verb tells then that nothing is thought. */
const isNegated = (tokens: readonly Token[], { first, verb }: VerbGroup): boolean => tokens.slice(first, verb).some(({ lower }) => negation(lower) || lower.endsWith("n't"));

/** "In a statement posted on X she said": behind what opens the sentence with a preposition, a past form with no object is a participle. */
const isHanging = (tokens: readonly Token[], { first, form }: Phrase, group: VerbGroup): boolean =>
  first === 1 && form === 'document' && group.first === group.verb && group.form.tense === 'past' && tokens[group.last + 1]?.kind === 'word' && preposition(tokens[0]?.lower ?? '');

/** "footage of Strand saying …", "with the mayor adding …": a participle right behind a person who is not the sentence's subject. */
function ownOfGerund(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup): Subject | undefined {
  if (group.voice !== 'gerund') return undefined;
  // "he sang to the mayor before asking her": the clause leans on the whole one before it.
  if (preposition(tokens[group.first]?.lower ?? '')) return undefined;
  const quoted = quotedAs(tokens, phrases, group.first - 1);
  if (quoted !== undefined) return { phrase: quoted, side: 'left' };
  const phrase = phrases.find((one) => one.last === group.first - 1);
  if (phrase === undefined || (phrase.form !== 'name' && phrase.form !== 'role' && phrase.form !== 'unnamed') || !phrase.anchored || !(governed(tokens, phrase) || PERCEIVES.test(tokens[phrase.first - 1]?.lower ?? ''))) return undefined;
  return { phrase, side: 'left' };
}

/** "She remembers her father saying": whom somebody hears speaks. */
const PERCEIVES = /^(?:hear(?:s|d|ing)?|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|saw|see|seen)$/;

/** "She is said to have told": the subject of what others say that somebody said. Undefined where no such words stand before `have`. */
function hearsay(tokens: readonly Token[], phrases: readonly Phrase[], have: number): Phrase | undefined {
  if (tokens[have]?.lower !== 'have' || tokens[have - 1]?.lower !== 'to' || !HEARSAY.test(tokens[have - 2]?.lower ?? '')) return undefined;
  const phrase = phrases.find((one) => one.last === have - 4);
  return auxiliary(tokens[have - 3]?.lower ?? '')?.kind === 'be' && phrase !== undefined && canSpeak(phrase) ? phrase : undefined;
}

/** "the agency quoted Ann Lee as saying": whom a verb of quoting takes before the "as" at `as`. Undefined where no such verb stands there. */
function quotedAs(tokens: readonly Token[], phrases: readonly Phrase[], as: number): Phrase | undefined {
  if (tokens[as]?.lower !== 'as') return undefined;
  const phrase = phrases.find((one) => one.last === (tokens[as - 1]?.lower === ',' ? as - 2 : as - 1));
  return phrase !== undefined && /^(?:quot|cit)(?:e|es|ed|ing)$/.test(tokens[phrase.first - 1]?.lower ?? '') ? phrase : undefined;
}

/** "the former first lady and U.S. senator": one article, two offices, one person. */
const isTwoOffices = (tokens: readonly Token[], first: Phrase, second: Phrase): boolean =>
  first.form === 'role' && second.form === 'role' && first.definite && !first.plural && !second.plural && tokens[first.first]?.lower === 'the' && !determiner(tokens[second.first]?.lower ?? '');

/** "said Lund and others.", "said Lund and Moe.": both speak, where nothing but a mark stands behind the second. Undefined where the phrase stands alone. */
function withNext(tokens: readonly Token[], phrases: readonly Phrase[], first: Phrase): Phrase | undefined {
  const second = tokens[first.last + 1]?.lower === 'and' ? phrases.find((phrase) => phrase.first === first.last + 2) : undefined;
  const after = tokens[(second?.last ?? first.last) + 1];
  if (second === undefined || !second.anchored || second.oblique || (after !== undefined && after.kind !== 'punctuation')) return undefined;
  return bothOf(tokens, first, second);
}

/** "Mr. Olsen and Ms. Lind said": both speak. Undefined where the phrase stands alone, or the verb is singular. */
function together(tokens: readonly Token[], phrases: readonly Phrase[], second: Phrase, verb: Token | undefined): Phrase | undefined {
  if (tokens[second.first - 1]?.lower !== 'and' || (second.form === 'pronoun' && second.words[0] !== 'others') || /(?:s|was)$/.test(verb?.lower ?? '')) return undefined;
  const first = phrases.find((phrase) => phrase.last === second.first - 2);
  if (first === undefined || isRelative(first) || !first.anchored || !canSpeak(first) || !startsClause(tokens, first) || governed(tokens, first)) return undefined;
  const span = { start: first.span.start, end: second.span.end };
  if (isTwoOffices(tokens, first, second)) return asPhrase({ ...second, span, head: { start: first.head.start, end: span.end }, first: first.first, words: [...first.words, ...second.words], roles: [...first.roles, ...second.roles], definite: true });
  return bothOf(tokens, first, second);
}

/** Two phrases with all between them, as one for those who speak together. */
function bothOf(tokens: readonly Token[], first: Phrase, second: Phrase): Phrase {
  const span = { start: first.span.start, end: second.span.end };
  return asPhrase({ ...second, span, head: span, first: first.first, form: 'group', words: tokens.slice(first.first, second.last + 1).map((token) => token.lower), roles: [], description: undefined, plural: true, gender: undefined });
}

/** How many tokens of "accused of the killing of his neighbour" may stand between a person and the verb. */
const LONGEST_ACCUSATION = 12;

/** For "a man accused of killing Ann Lee said": the man, whom a participle says more of. Undefined where none stands before `at`. */
function accusedBefore(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_ACCUSATION); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'quoted' || conjunction(token.lower)?.kind === 'subordinating' || isFinite(token) && !passiveParticiple(token.lower, tokens[i + 1]?.lower ?? '')) return undefined;
    if (!passiveParticiple(token.lower, tokens[i + 1]?.lower ?? '')) continue;
    const phrase = phrases.find((one) => one.last === i - 1);
    return phrase !== undefined && phrase.form !== 'pronoun' && canSpeak(phrase) && !governed(tokens, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** For "the man in the hat said": the phrase that the preposition before the adjacent one hangs on. */
function ownerOfObject(tokens: readonly Token[], phrases: readonly Phrase[], object: Phrase): Phrase | undefined {
  const link = tokens[object.first - 1];
  const spoke = tokens[object.first - 2];
  if (link?.lower === 'to' && (spoke?.lower === 'spoke' || spoke?.lower === 'talked') && tokens[object.first - 3]?.lower === 'who') {
    // "residents who spoke to the Courier said"
    const heard = phrases.find((phrase) => phrase.last === object.first - 4);
    if (heard !== undefined && !heard.oblique) return ownerOfObject(tokens, phrases, heard) ?? heard;
  }
  if (link === undefined || link.capital || !preposition(link.lower) || link.lower === 'as' || link.lower === 'after' || link.lower === 'before' || link.lower === 'because' || link.lower === 'since' || link.lower === 'until' || link.lower === 'than') return undefined;
  // "critics like Lund"
  if (link.lower === 'like' && phrases.find((phrase) => phrase.last === object.first - 2)?.plural !== true) return undefined;
  if (object.form === 'pronoun' && !object.oblique) return undefined;
  const done = /^(?:down|off|out|over|up)$/.test(tokens[object.first - 2]?.lower ?? '') ? object.first - 3 : object.first - 2;
  if (link.lower === 'by' && /(?:ed|en|wn|sent|made|held|put)$/.test(tokens[done]?.lower ?? '')) {
    // "A letter from the union obtained by the paper says", "an email sent out by her says": the participle hangs on the letter.
    const obtained = phrases.find((phrase) => phrase.last === done - 1);
    return obtained === undefined || obtained.oblique ? undefined : (ownerOfObject(tokens, phrases, obtained) ?? obtained);
  }
  // "a study published last month in the Journal": a time may stand between.
  let at = object.first - 2;
  while (at > 0 && isTimeWord(tokens[at])) at--;
  const hung = tokens[at];
  const participle = hung !== undefined && hung.kind === 'word' && !hung.capital && (/(?:ing|ed)$/.test(hung.lower) || (hung.lower === 'found' || hung.lower === 'sent' || hung.lower === 'written' || hung.lower === 'left' || hung.lower === 'seen'));
  // "two people with knowledge of the matter": a bare noun between two prepositions.
  const bare = hung !== undefined && hung.kind === 'word' && !hung.capital && !isFinite(hung) && !determiner(hung.lower) && preposition(tokens[at - 1]?.lower ?? '') && !participle;
  const owner = phrases.find((phrase) => phrase.last === (participle ? at - 1 : object.first - 2)) ?? (bare ? phrases.find((phrase) => phrase.last === at - 2) : undefined);
  return owner === undefined || owner.oblique ? undefined : (ownerOfObject(tokens, phrases, owner) ?? owner);
}

const isTimeWord = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && (timeWord(token.lower) || dayOrMonth(token.lower) !== undefined || ['last', 'this', 'earlier', 'on'].includes(token.lower));

/** "Piet Olsen, who has known her for years, said": the phrase before what stands between the commas. */
function acrossApposition(tokens: readonly Token[], phrases: readonly Phrase[], close: number): Phrase | undefined {
  const opens = tokens[close]?.lower === ')' ? '(' : (tokens[close]?.lower ?? ',');
  const owned = phrases.find((phrase) => phrase.last === close - 1 && phrase.form === 'name' && isOwned(tokens, phrase.first - 1));
  if (owned !== undefined) return owned;
  const apposed = phrases.find((phrase) => phrase.last === close - 1 && tokens.slice(phrase.first, phrase.last).some((token) => token.lower === ','));
  if (apposed !== undefined && canSpeak(apposed) && !governed(tokens, apposed)) return apposed;
  let best: Phrase | undefined;
  for (const phrase of [...phrases].reverse()) {
    if (phrase.last >= close - 1) continue;
    // "Supporters of abortion rights, on the other hand, argued"
    const from = tokens[phrase.last + 1]?.lower === 'of' ? ownWords(tokens, phrase.last + 2) : phrase.last + 1;
    const gap = tokens.slice(from, close);
    if (gap.some((token) => token.kind === 'quoted' && token.end - token.start > 60)) break;
    const clause = /^(?:who|which|whose)$/.test(gap[0]?.lower ?? '') && tokens.slice(phrase.first, phrase.last).some((token) => token.lower === ',');
    if (gap[0]?.lower !== opens && !(opens === ',' && (gap[0]?.lower === '(' || clause))) continue;
    const link = tokens[phrase.first - 1];
    if (!canSpeak(phrase) || phrase.form === 'pronoun') continue;
    if (link !== undefined && preposition(link.lower) && !(link.lower === 'but' && startsSentence(tokens, phrase.first - 1))) {
      const owner = ownerOfObject(tokens, phrases, phrase);
      if (owner !== undefined) best = owner;
      if (link.capital || owner === undefined) continue;
      continue;
    }
    best = phrase;
    if (link === undefined || link.lower !== ',' || endsOpening(tokens, phrase.first - 1)) break;
  }
  return best;
}

/** Behind "of", the index behind plain words up to a comma; the index itself where others stand there. */
function ownWords(tokens: readonly Token[], at: number): number {
  const close = tokens.findIndex((token, index) => index >= at && (token.kind !== 'word' || token.capital || isFinite(token) || determiner(token.lower)));
  return tokens[close]?.lower === ',' && close > at && close <= at + 3 ? close : at;
}

/** "the club, whose head coach, Per Lund, has called": the comma behind whom somebody has. */
function isOwned(tokens: readonly Token[], comma: number): boolean {
  const whose = tokens.findLastIndex((token, index) => index < comma && token.kind !== 'word') + 1;
  return tokens[comma]?.lower === ',' && tokens[whose]?.lower === 'whose' && comma - whose <= 4 && roleNoun(tokens[comma - 1]?.lower ?? '') !== undefined;
}

/** "When the boat reached the pier, a trader, who …, said": the first comma of a sentence that begins with a clause or a participle ends that. */
function endsOpening(tokens: readonly Token[], comma: number): boolean {
  const [opening, before] = [tokens[0], tokens.slice(1, comma)];
  if (opening === undefined || opening.kind !== 'word' || before.some((token) => token.lower === ',' || token.kind === 'quoted')) return false;
  return conjunction(opening.lower)?.kind === 'subordinating' ? before.some((token) => isFinite(token)) : /ing$/.test(opening.lower) && !nounOrVerb(opening.lower);
}

/** "Strand on Tuesday said", "the teacher in his book wrote": the phrase to the left with no verb in between. */
function acrossAdverbial(tokens: readonly Token[], phrases: readonly Phrase[], from: number): Phrase | undefined {
  for (let i = from; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quoted' || /^[,;:.!?—–]$/.test(token.lower)) return undefined;
    const phrase = phrases.find((one) => one.last === i);
    if (phrase !== undefined) {
      const owner = ownerOfObject(tokens, phrases, phrase) ?? phrase;
      const link = tokens[owner.first - 1];
      if (link !== undefined && preposition(link.lower)) return undefined;
      return canSpeak(owner) ? owner : undefined;
    }
    // "A report released last year found": the participle hangs on the report.
    const hung = phrases.find((one) => one.last === i - 1);
    if (hung?.form === 'document' && /(?:ed|en)$/.test(token.lower)) continue;
    // "the union that Ann Lee leads said": behind a name it is the verb.
    if (hung?.form === 'name' && nounOrVerb(token.lower) && token.lower.endsWith('s')) return undefined;
    if (isFinite(token) || negation(token.lower) || reportingVerb(token.lower) !== undefined) return undefined;
    if (conjunction(token.lower) !== undefined) return undefined;
  }
  return undefined;
}

/** The subject of the clause that a participle or a second verb leans on: the last verb's before it, or the sentence's. */
function shared(tokens: readonly Token[], phrases: readonly Phrase[], group: VerbGroup): Subject | undefined {
  const main = relativeSubject(tokens, phrases, group) ?? mainSubject(tokens, phrases, group);
  if (main === undefined) return undefined;
  const verb = tokens.findIndex((token, i) => i > main.last && i !== group.verb && token.kind === 'word' && (isFinite(token) || reportingVerb(token.lower) !== undefined));
  return { phrase: main, side: 'shared', with: verb < 0 ? main.last : verb };
}

/** "Lund, who answered her door and said": the pronoun of the clause that the verb is joined to. Undefined where a comma stands between. */
function relativeSubject(tokens: readonly Token[], phrases: readonly Phrase[], { first, voice }: VerbGroup): Phrase | undefined {
  if (voice !== 'finite' || conjunction(tokens[first - 1]?.lower ?? '')?.kind !== 'coordinating') return undefined;
  const from = tokens.findLastIndex((token, index) => index < first && token.kind !== 'word');
  return phrases.findLast((phrase) => phrase.first > from && phrase.first < first - 2 && phrase.form === 'pronoun' && phrase.words[0] === 'who' && tokens[phrase.first - 1]?.lower === ',');
}

/**
 * The subject of the sentence: its first phrase that no preposition governs and that a verb follows. With `group`, the last
 * such phrase before it, or the first behind where nothing stands before ("Citing the report, Blinken said …").
 */
export function mainSubject(tokens: readonly Token[], phrases: readonly Phrase[], group?: VerbGroup): Phrase | undefined {
  const candidates = phrases.filter((phrase) => canSpeak(phrase) && !isRelative(phrase) && !governed(tokens, phrase) && (phrase.anchored || isFinite(tokens[phrase.last + 1] ?? tokens[phrase.last] as Token)));
  const subjects = candidates.filter((phrase) => verbFollows(tokens, phrase));
  if (group === undefined) return behindOpening(tokens, subjects) ?? subjects[0] ?? candidates[0];
  const before = subjects.filter((phrase) => phrase.last < group.first);
  const clauseStart = before.filter((phrase) => startsClause(tokens, phrase));
  return clauseStart.at(-1) ?? before.at(-1) ?? inverted(tokens, candidates, group) ?? (group.first <= 1 ? openedSubject(tokens, subjects, group) : undefined);
}

/**
 * For "Before I leave, Ann Lee makes tea": the subject of the main clause, right behind the comma that ends the clause which opens the
 * sentence. Undefined where the sentence opens with no such clause, or nobody stands there.
 */
function behindOpening(tokens: readonly Token[], subjects: readonly Phrase[]): Phrase | undefined {
  const [opening, first] = [tokens[0], subjects[0]];
  if (opening === undefined || first === undefined || first.first === 0 || !(preposition(opening.lower) || conjunction(opening.lower)?.kind === 'subordinating')) return undefined;
  const comma = tokens.findIndex((token) => token.kind === 'punctuation');
  return comma > first.last && tokens[comma]?.lower === ',' ? subjects.find((phrase) => phrase.first === comma + 1 && phrase.words[0] !== 'it') : undefined;
}

/** For "After saying that …, she left": the subject behind the comma, or behind marks that hold one. */
function openedSubject(tokens: readonly Token[], subjects: readonly Phrase[], group: VerbGroup): Phrase | undefined {
  const behind = subjects.filter((phrase) => phrase.first > group.last);
  return behind.find((phrase) => tokens[phrase.first - 1]?.lower === ',' || tokens[phrase.first - 1]?.kind === 'quoted') ?? behind[0];
}

const isRelative = (phrase: Phrase): boolean => phrase.form === 'pronoun' && ['who', 'which', 'whom', 'that'].includes(phrase.words[0] ?? '');

/** In "“…,” said Blinken, adding that …" the subject stands behind its verb. */
function inverted(tokens: readonly Token[], candidates: readonly Phrase[], group: VerbGroup): Phrase | undefined {
  return candidates.filter((phrase) => phrase.last < group.first && reportingVerb(tokens[phrase.first - 1]?.lower ?? '') !== undefined).at(-1);
}

const governed = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const link = tokens[phrase.first - 1];
  if (link?.lower === 'but' && startsSentence(tokens, phrase.first - 1)) return false;
  return link !== undefined && link.kind === 'word' && preposition(link.lower) && link.lower !== 'as' && link.lower !== 'after' && link.lower !== 'before';
};

/** "But Marsh said", "…, but Marsh said": there "but" joins clauses; in "nobody but Marsh" it is a preposition. */
const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.kind !== 'word';

const startsClause = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const link = tokens[phrase.first - 1];
  return link === undefined || link.kind === 'quoted' || link.kind === 'punctuation' || conjunction(link.lower)?.kind === 'coordinating' || /^(?:as|while|though|although)$/.test(link.lower);
};

/** Whether a verb follows the phrase, at once or behind an apposition or an adverb. */
function verbFollows(tokens: readonly Token[], phrase: Phrase): boolean {
  let i = phrase.last + 1;
  if (tokens[i]?.lower === ',' && tokens.slice(phrase.first, phrase.last).some((token) => token.lower === ',')) i++;
  else if (tokens[i]?.lower === ',' || tokens[i]?.lower === '(') {
    const close = tokens[i]?.lower === '(' ? ')' : ',';
    const end = tokens.findIndex((token, index) => index > i && token.lower === close);
    if (end < 0) return false;
    i = end + 1;
  }
  while (i < tokens.length && (adverb(tokens[i]?.lower ?? '') || dayOrMonth(tokens[i]?.lower ?? '') !== undefined || timeWord(tokens[i]?.lower ?? ''))) i++;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  if ((phrase.form === 'name' || phrase.form === 'pronoun') && !token.capital && !preposition(token.lower) && conjunction(token.lower) === undefined && token.lower !== 'to' && !/ing$/.test(token.lower)) return true;
  const verb = reportingVerb(token.lower);
  return isFinite(token) || (verb !== undefined && verb.tense !== 'gerund') || token.lower.endsWith('ed') || /^'(?:s|d|ve|ll)$/.test(token.lower);
}
