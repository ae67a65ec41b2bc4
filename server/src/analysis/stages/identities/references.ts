import { besides, countOf, paragraphOf, roleOf, type Cast, type Turn } from './cast.js';
import { refer } from './refer.js';
import type { Progress } from './scene.js';

/**
 * Follows the roles, bodies and pronouns of a paragraph in reading order, each to somebody mentioned before. Fills in whom they mean,
 * and adds to the traces whoever is mentioned. Reading must have come to the paragraph.
 */
export function followReferences(paragraph: number, progress: Progress): void {
  const { cast, named, of, ends } = progress;
  const [first, last] = [cast.from[paragraph] ?? 0, cast.from[paragraph + 1] ?? 0];
  for (let at = first; at < last; at++) of[at] = named[at];
  for (let at = cast.active[progress.next]; at !== undefined && at < last; at = cast.active[progress.next]) {
    progress.next++;
    // Where a speech of several sentences ends, its speaker has just been heard.
    for (let turn = ends[progress.end]; turn !== undefined && apart(turn, cast, at) < 0; turn = ends[++progress.end]) hearAgain(turn, at, progress);
    const identity = of[at] ?? refer(at, progress);
    if (identity === undefined) continue;
    of[at] = identity;
    if (roleOf(cast, at) !== 'headline') trace(at, progress);
  }
}

/** The speaker of a speech that ends before a spot, as somebody mentioned there. */
function hearAgain({ speaker, paragraph, sentence }: Turn, at: number, { cast, numbers, of, traces }: Progress): void {
  const [entity, facts] = [of[speaker]?.entity, cast.facts[speaker]];
  if (entity === undefined || facts === undefined) return;
  const count = countOf(cast, at) - (paragraphOf(cast, at) === paragraph ? (cast.facts[at]?.sentence ?? 0) - sentence : 1);
  const spot = numbers.of[speaker] ?? speaker;
  traces.push({ entity, gender: entity.gender, spot, inWords: inWords(speaker, { cast, numbers, of, traces }), paragraph, count, order: facts.order, plural: facts.plural, opens: facts.opens, subject: true, speaks: true, inner: false, introduces: false });
}

function trace(at: number, progress: Progress): void {
  const { cast, numbers, of, traces } = progress;
  const [entity, facts] = [of[at]?.entity, cast.facts[at]];
  if (entity === undefined || facts === undefined) return;
  const speaks = cast.speaks[at] === true;
  const subject = facts.within !== undefined || facts.subject === undefined ? undefined : besides(cast, at, facts.subject);
  const isSubject = subject !== undefined && (subject === at || of[subject]?.entity === entity || facts.besideSubject);
  traces.push({
    entity, gender: entity.gender, spot: numbers.of[at] ?? at, inWords: inWords(at, progress), paragraph: paragraphOf(cast, at), count: countOf(cast, at), order: facts.order, plural: facts.plural, opens: facts.opens,
    subject: isSubject || speaks || facts.asked, speaks, inner: facts.within !== undefined, introduces: isIntroduction(at, progress),
  });
}

/** The last mention in words of whom a spot names: itself, or before a pronoun the one that the last mention goes back to. */
function inWords(at: number, { cast, numbers, of, traces }: Pick<Progress, 'cast' | 'numbers' | 'of' | 'traces'>): number {
  const own = numbers.of[at] ?? at;
  if (cast.facts[at]?.form !== 'pronoun') return own;
  const entity = of[at]?.entity;
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - NEAR; i--) if (traces[i]?.entity === entity) return traces[i]?.inWords ?? own;
  return own;
}

/** A mention that says what the person is when it introduces him: "NATO chief Jens Stoltenberg", "Dov Marek, a ferryman". */
function isIntroduction(at: number, { cast, numbers, of, named, next }: Progress): boolean {
  const facts = cast.facts[at];
  if (facts?.form !== 'name' || facts.words.length < 2 || of[at]?.entity.introduction?.spot !== numbers.of[at]) return false;
  if (facts.described) return true;
  const after = cast.active[next];
  return after !== undefined && cast.facts[after]?.before !== undefined && paragraphOf(cast, after) === paragraphOf(cast, at) && besides(cast, after, cast.facts[after].before) === at
    && cast.facts[after].form !== 'pronoun' && named[after]?.entity === of[at]?.entity;
}

/** No mention is looked for farther back. */
const NEAR = 60;

/** Speeches that end in a later sentence than the one that names their speaker, in the order of their ends. */
export const endsOfSpeech = (cast: Cast): Turn[] =>
  cast.turns.filter((turn) => apart(turn, cast, turn.speaker) > 0).sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);

/** How far behind a spot a speech ends, in paragraphs, or within one in sentences. */
export const apart = ({ paragraph, sentence }: Turn, cast: Cast, at: number): number => paragraph - paragraphOf(cast, at) || sentence - (cast.facts[at]?.sentence ?? 0);
