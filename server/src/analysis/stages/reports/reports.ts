import { auxiliary, negation, preposition } from '../../lexicon/function-words.js';
import { passiveParticiple } from '../../lexicon/passive-participles.js';
import { reportingNoun } from '../../lexicon/reporting-nouns.js';
import type { Phrase, Report, Token } from '../../model/index.js';
import { asReports } from './as-reports.js';
import { contentAfter } from './content-after.js';
import { contentBefore } from './content-before.js';
import { verbGroups, type FoundCue, type VerbGroup } from './cues.js';
import { loadedVerb } from './loaded.js';
import { makeReport, spanOfTokens, stretch, type Content, type Reading } from './reading.js';
import { subjectOf, type Subject } from './subjects.js';
import { signatures } from './signatures.js';
import { nouns } from './noun-reports.js';
import { accordingTo } from './according-to.js';
import { doubtNested, turns, withoutClaimed, withoutColons, withoutFarther, withoutNested, withoutOwn } from './overlaps.js';

/** What the cues of one sentence report, in reading order of the cues. A sentence without a cue gives an empty list. */
export function reports(reading: Reading): Report[] {
  const groups = verbGroups(reading.sentence.tokens, reading.phrases);
  const found: Report[] = [...signatures(reading), ...accordingTo(reading), ...nouns(reading), ...asReports(reading, groups)];
  groups.forEach((group, i) => {
    const report = verbReport(reading, groups, i, group);
    if (report !== undefined) found.push(report);
  });
  const own = withoutOwn(found);
  return [...turns(own), ...doubtNested(withoutNested(withoutClaimed(reading, withoutFarther(withoutColons(own)))))].sort((a, b) => a.cue.span.start - b.cue.span.start);
}

function verbReport(reading: Reading, groups: readonly VerbGroup[], i: number, group: VerbGroup): Report | undefined {
  const { tokens } = reading.sentence;
  if (group.voice === 'infinitive') return undefined;
  if (isAskedFirst(reading, group) || isDoneToSubject(reading, group)) return undefined;
  if (group.voice === 'passive') return passive(reading, groups, i, group);
  const subject = subjectOf(tokens, reading.phrases, group);
  const before = contentBefore(reading, group, subject);
  const content = before ?? contentAfter(reading, groups, i, subject);
  // "not everything she says is true": the words stand in front.
  if (subject !== undefined && /^(?:all|anything|everything|nothing|something|whatever)$/.test(tokens[subject.phrase.first - 1]?.lower ?? '') && auxiliary(tokens[group.last + 1]?.lower ?? '') !== undefined) return undefined;
  if (content === undefined || isBarePreposition(reading, content) || isNothing(reading, content)) return undefined;
  if (subject === undefined && content.kind === 'indirect') return undefined;
  if (subject !== undefined && content.kind !== 'direct' && group.form.verb.class === 'say' && isFrontedWhole(tokens, subject.phrase, content)) return undefined;
  if (!isPlausible(reading, group, subject?.phrase, content)) return undefined;
  const cue: FoundCue = { span: spanOfTokens(tokens, group.first, content.cueEnd ?? group.last), kind: 'verb', lemma: lemmaOf(tokens, group) };
  const shared = subject?.side === 'shared' ? tokens[subject.with ?? subject.phrase.last] : undefined;
  const leansOn = shared === undefined ? undefined : { start: shared.start, end: shared.end };
  return { ...makeReport(reading, cue, subject?.phrase ?? nobodyBefore(reading, group, content), content), loaded: loadedVerb(tokens, group, content), leansOn, sure: isSure(reading, group, subject, content), weak: group.form.verb.strength === 'weak' || group.form.verb.class === 'think', names: group.form.verb.class === 'call' };
}

/** "nine of which she will still admit to": what the preposition is about stands in front. */
function isBarePreposition({ sentence: { tokens } }: Reading, { kind, spans: [span, ...others] }: Content): boolean {
  const token = kind === 'indirect' && others.length === 0 ? tokens.find(({ start, end }) => start === span?.start && end === span.end) : undefined;
  return token !== undefined && (preposition(token.lower) || token.lower === 'to');
}

/** "The pair said nothing", "she disputed that": no words. */
const isNothing = ({ text }: Reading, { kind, spans: [span, ...others] }: Content): boolean =>
  kind === 'indirect' && span !== undefined && others.length === 0 && /^(?:nothing|little|nothing more|that|this|him|her|them|us|me)$/i.test(text.slice(span.start, span.end));

/** Whether grammar alone settles it: a verb of saying, its subject beside it, a clause or words in marks on the other side. */
function isSure(reading: Reading, group: VerbGroup, subject: Subject | undefined, content: Content): boolean {
  const { verb } = group.form;
  if (subject === undefined || subject.side === 'shared' || subject.phrase.words[0] === 'who' || subject.phrase.words[0] === 'which' || subject.phrase.words[0] === 'it') return false;
  const beside = subject.side === 'right' || subject.phrase.last === group.first - 1 || isAged(reading, subject.phrase) || subject.phrase.span.end === subject.phrase.head.end;
  if (verb.lemma !== 'say' && verb.nounForms.includes(reading.sentence.tokens[group.verb]?.lower ?? '') && content.kind !== 'direct') return false;
  if (isLoose(reading, group, subject.phrase, content)) return false;
  if (content.kind === 'direct') return beside && verb.quote && (verb.strength === 'strong' || content.trailing);
  return beside && verb.strength === 'strong' && ['say', 'tell', 'write', 'ask'].includes(verb.class) && content.clause && content.infinitive !== true && content.cueEnd === undefined;
}

/** "Lind, 34, said": an age between commas puts nobody else between subject and verb. */
const isAged = ({ sentence: { tokens } }: Reading, { last }: Phrase): boolean => tokens[last]?.kind === 'number' && tokens[last - 1]?.lower === ',';

/** "a plan which Marsh argues would help", "what she says the plan does": the words are taken apart, and part of them stands before. */
const FRONTED = new Set(['what', 'which', 'who', 'whom', 'how']);

/** "nobody asks “who pays?”": the words are somebody's whom nobody misses. Undefined where no such pronoun stands before the verb. */
const nobodyBefore = ({ phrases }: Reading, { first }: VerbGroup, content: Content): Phrase | undefined =>
  content.kind === 'direct' ? phrases.find(({ last, words }) => last === first - 1 && words[0] === 'nobody') : undefined;

/** "What the manager said about May was telling": the words are not told, and behind the topic the sentence goes on with its own verb. */
function isFrontedWhole(tokens: readonly Token[], { first }: Phrase, content: Content): boolean {
  const opening = tokens.find((token) => token.start >= (content.spans[0]?.start ?? 0));
  return first === 1 && tokens[0]?.lower === 'what' && opening !== undefined && auxiliary(opening.lower) !== undefined;
}

/**
 * Whether the sentence may mean less than a report: a share of those asked ("28 percent of voters said", where the survey is
 * the source); and where not all of the words stand in marks, a subject that nothing marks as a speaker ("the view says"), a
 * participle, "wrote" without "that".
 */
function isLoose({ sentence: { tokens } }: Reading, group: VerbGroup, speaker: Phrase, content: Content): boolean {
  if (/^(?:percent|%)$/.test(tokens[speaker.first + 1]?.lower ?? '')) return true;
  if (content.kind === 'direct') return false;
  if ((speaker.form === 'role' && !speaker.anchored) || group.voice === 'gerund') return true;
  if (FRONTED.has(tokens[speaker.first - 1]?.lower ?? '')) return true;
  return group.form.verb.class === 'write' && content.kind === 'indirect' && tokens.find((token) => token.start >= (content.spans[0]?.start ?? 0))?.lower !== 'that';
}

/** "Asked whether …, she said": nobody is named who asks, and the clause ends before who is asked. */
function isAskedFirst({ sentence: { tokens } }: Reading, group: VerbGroup): boolean {
  return group.first === 0 && group.form.verb.class === 'ask' && group.form.tense === 'past' && tokens[group.last + 1]?.kind !== 'quoted' && tokens[group.last + 1]?.lower !== 'by';
}

/** "a man accused of theft", "the ferry, described as a wreck": without its object such a verb says what was done to whom it follows. */
function isDoneToSubject({ sentence: { tokens }, phrases }: Reading, { form: { verb, tense }, first, verb: at, last }: VerbGroup): boolean {
  // "a blast that the mayor described as “an act”": the object stands in front.
  const subject = phrases.find((phrase) => phrase.last === first - 1);
  const link = tokens[(subject?.first ?? first) - 1]?.lower ?? '';
  if (FRONTED.has(link) || (link === 'that' && verb.class === 'call')) return false;
  const next = tokens[last + 1]?.lower ?? '';
  // "charged in a letter that" charges somebody; "charged with" does not.
  if (first === at && next !== 'in' && passiveParticiple(tokens[at]?.lower ?? '', next)) return true;
  if (!verb.object || verb.quote || verb.that || verb.to || first !== at || (tense !== 'past' && tense !== 'participle')) return false;
  return verb.prepositions.includes(next);
}

/** Verbs that only pass their subject on to an infinitive: "seemed to agree", "continued to rise" report nothing themselves. */
const RAISES = new Set(['seem', 'appear', 'continue', 'begin', 'start', 'try', 'tend']);

function lemmaOf(tokens: readonly Token[], group: VerbGroup): string {
  const particle = group.last > group.verb ? ` ${tokens[group.last]?.lower ?? ''}` : '';
  return group.form.lemma + particle;
}

/** Whether such a subject reports such a content with this verb: a bridge does not "support", a document may "show". */
function isPlausible(reading: Reading, group: VerbGroup, speaker: Phrase | undefined, content: Content): boolean {
  const { verb } = group.form;
  if ((content.infinitive && RAISES.has(verb.lemma)) || verb.lemma === 'seem' || verb.lemma === 'appear') return false;
  if (content.kind === 'direct') return verb.quote || content.introduced || verb.class === 'call' || (content.cueEnd !== undefined && verb.strength === 'strong' && speaker !== undefined);
  // "Lund, who believes that it will pass", but "who does not know what to do"
  const believed = verb.class === 'think' && verb.that && !verb.object && content.clause && content.infinitive !== true && !reading.sentence.tokens.slice(group.first, group.verb).some(({ lower }) => negation(lower));
  if (speaker?.words[0] === 'who' && verb.strength === 'weak' && !believed) return false;
  if (speaker === undefined) return false;
  if (content.kind === 'mixed' && (verb.quote || verb.that || verb.class === 'call' || verb.direct || content.cueEnd !== undefined)) return verb.strength === 'strong' || (speaker.anchored && (content.clause || ['call', 'show', 'act', 'write', 'ask'].includes(verb.class)));
  if (speaker.form === 'pronoun' && (speaker.words[0] === 'it' || speaker.words[0] === 'which')) return (verb.class === 'say' || verb.class === 'show') && content.clause;
  if (!speaker.anchored && verb.strength === 'weak') return false;
  if (verb.class === 'show') return speaker.form === 'document' || speaker.form === 'organisation' || content.clause;
  if (verb.strength === 'weak') return content.clause || (verb.class === 'act' && isAbout(reading, content));
  return true;
}

/** Whether what a verb takes is an affair and no person or thing: "welcomed the participation", not "welcomed the guests". */
function isAbout(reading: Reading, content: Content): boolean {
  const from = content.spans[0]?.start ?? 0;
  const words = reading.sentence.tokens.filter((token) => token.start >= from);
  const end = words.findIndex((token, index) => index > 0 && (token.kind !== 'word' || preposition(token.lower)));
  const head = words[end < 0 ? words.length - 1 : end - 1]?.lower ?? '';
  return /(?:tion|sion|ment|ance|ence|ism|ity|ing)$/.test(head) || reportingNoun(head) !== undefined;
}

/** "She was told by the mayor that …"; a passive without "by" names nobody. */
function passive(reading: Reading, groups: readonly VerbGroup[], i: number, group: VerbGroup): Report | undefined {
  const { tokens } = reading.sentence;
  // "was called “a disgrace” by the union"
  const called = group.form.verb.class === 'call' && tokens[group.last + 1]?.kind === 'quoted' && tokens[group.last + 2]?.lower === 'by' ? group.last + 1 : undefined;
  const caller = called === undefined ? undefined : reading.phrases.find((phrase) => phrase.first === called + 2);
  const words = called === undefined ? undefined : stretch(reading, called, called, false);
  if (caller !== undefined && words !== undefined) return { ...makeReport(reading, { span: spanOfTokens(tokens, group.first, group.last), kind: 'verb', lemma: group.form.lemma }, caller, words), names: true };
  if (tokens[group.last + 1]?.lower !== 'by') return undefined;
  const agent = reading.phrases.find((phrase) => phrase.first === group.last + 2);
  if (agent === undefined || agent.form === 'document') return undefined;
  const content = contentAfter(reading, groups, i, { phrase: agent, side: 'right' });
  if (content === undefined || (content.kind === 'indirect' && group.form.verb.strength === 'weak')) return undefined;
  const cue: FoundCue = { span: spanOfTokens(tokens, group.first, group.last), kind: 'verb', lemma: group.form.lemma };
  return makeReport(reading, cue, agent, content);
}
