import type { Entity } from '../../model/index.js';
import { author } from './author.js';
import { besides, countOf, paragraphOf, roleOf, type Cast, type Turn } from './cast.js';
import { refer } from './refer.js';
import type { Progress, Scene } from './scene.js';

/** Roles, bodies and pronouns in reading order, each finding somebody among those mentioned before. */
export function followReferences(scene: Scene): void {
  const { cast, of } = scene;
  const ended = endsOfSpeech(cast);
  const introduced = new Set<Entity>();
  const voices = new Set(cast.turns.map(({ speaker }) => of[speaker]?.entity));
  const progress: Writable<Progress> = { ...scene, traces: [], hasPeople: false, voices, writer: undefined, next: 0 };
  const wrote = author(cast.author, scene.known)?.entity;
  let next = 0;
  cast.active.forEach((at, index) => {
    progress.next = index + 1;
    // Where a speech of several sentences ends, its speaker has just been heard.
    for (let turn = ended[next]; turn !== undefined && isBefore(turn, cast, at); turn = ended[++next]) hearAgain(turn, at, progress);
    const identity = of[at] ?? refer(at, progress);
    if (identity === undefined) return;
    of[at] = identity;
    const { entity } = identity;
    entity.mentions.push(at);
    entity.lastParagraph = paragraphOf(cast, at);
    if (cast.facts[at]?.form !== 'pronoun') entity.lastInWords = at;
    if (entity === wrote && cast.facts[at]?.words[0] === 'i') progress.writer = entity;
    if (roleOf(cast, at) === 'headline') return;
    trace(at, progress, !introduced.has(entity) && isIntroduction(at, progress));
    introduced.add(entity);
  });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The speaker of a speech that ends before a spot, as somebody mentioned there. */
function hearAgain({ speaker, paragraph, sentence }: Turn, at: number, progress: Writable<Progress>): void {
  const { cast, of, traces } = progress;
  const [entity, facts] = [of[speaker]?.entity, cast.facts[speaker]];
  if (entity === undefined || facts === undefined) return;
  const count = countOf(cast, at) - (paragraphOf(cast, at) === paragraph ? (cast.facts[at]?.sentence ?? 0) - sentence : 1);
  traces.push({ entity, at: speaker, paragraph, count, order: facts.order, plural: facts.plural, opens: facts.opens, subject: true, speaks: true, inner: false, introduces: false });
  progress.hasPeople ||= entity.type === 'person';
}

function trace(at: number, progress: Writable<Progress>, introduces: boolean): void {
  const { cast, of, traces } = progress;
  const [entity, facts] = [of[at]?.entity, cast.facts[at]];
  if (entity === undefined || facts === undefined) return;
  const speaks = cast.speaks[at] === true;
  const subject = facts.within !== undefined || facts.subject === undefined ? undefined : besides(cast, at, facts.subject);
  const isSubject = subject !== undefined && (subject === at || of[subject]?.entity === entity || facts.besideSubject);
  traces.push({ entity, at, paragraph: paragraphOf(cast, at), count: countOf(cast, at), order: facts.order, plural: facts.plural, opens: facts.opens, subject: isSubject || speaks || facts.asked, speaks, inner: facts.within !== undefined, introduces });
  progress.hasPeople ||= entity.type === 'person';
}

/** A first mention that says what the person is: "NATO chief Jens Stoltenberg", "Dov Marek, a ferryman". */
function isIntroduction(at: number, { cast, of, next }: Progress): boolean {
  const facts = cast.facts[at];
  if (facts?.form !== 'name' || facts.words.length < 2) return false;
  if (facts.described) return true;
  const after = cast.active[next];
  return after !== undefined && cast.facts[after]?.before !== undefined && paragraphOf(cast, after) === paragraphOf(cast, at) && besides(cast, after, cast.facts[after].before) === at
    && cast.facts[after].form !== 'pronoun' && of[after]?.entity === of[at]?.entity;
}

/** Speeches that end in a later sentence than the one that names their speaker, in the order of their ends. */
const endsOfSpeech = (cast: Cast): Turn[] =>
  cast.turns.filter((turn) => isBehind(turn, cast, turn.speaker)).sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);

/** Whether a speech ends in an earlier sentence than that of a spot, or in a later one. */
const isBefore = (turn: Turn, cast: Cast, at: number): boolean => apart(turn, cast, at) < 0;
const isBehind = (turn: Turn, cast: Cast, at: number): boolean => apart(turn, cast, at) > 0;
const apart = ({ paragraph, sentence }: Turn, cast: Cast, at: number): number => paragraph - paragraphOf(cast, at) || sentence - (cast.facts[at]?.sentence ?? 0);
