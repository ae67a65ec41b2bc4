import type { Entity } from '../../model/index.js';
import { FARTHEST } from '../../resolve/pronouns.js';
import type { Trace } from '../../resolve/trace.js';
import { paragraphOf, type Cast } from './cast.js';
import type { Identity } from './identity.js';
import { apart, followReferences } from './references.js';
import { REMEMBERED } from './refer.js';
import type { Filed, Progress, Scene } from './scene.js';
import { sameOr } from './names-since.js';
import { atBefore, movedOn, type Versions } from './versions.js';

/** Whom all spots of an article name, and what reading it has left in each paragraph. */
export interface Reading {
  readonly of: readonly (Identity | undefined)[];
  readonly filed: readonly Filed[];
  /** Who has no name, by all that is told of him. */
  readonly nameless: ReadonlyMap<string, Entity>;
}

/** The same of a later version, with all whom some spot names now that did not, or named that does not. */
export interface ReadingSince extends Reading {
  readonly others: ReadonlySet<Entity>;
}

/** Reads an article from its beginning to its end. */
export function readWhole(scene: Scene): Reading {
  const filed: Filed[] = [];
  const progress: Progress = { ...scene, of: [...scene.named], traces: [], nameless: new Map(), filed, nouns: new Map(), asked: new Set(), next: 0, end: 0 };
  for (const paragraph of scene.cast.roles.keys()) filed.push(readParagraph(paragraph, progress));
  return { of: progress.of, filed, nameless: progress.nameless };
}

/** Most paragraphs ask for nobody, and describe nobody who has no name. */
const [NOTHING, NOBODY]: readonly [ReadonlySet<string>, Filed['nouns']] = [new Set(), new Map()];

function readParagraph(paragraph: number, progress: Progress): Filed {
  const { traces, nouns, asked, cast } = progress;
  const from = traces.length;
  nouns.clear();
  asked.clear();
  followReferences(paragraph, progress);
  return { traces: traces.slice(from), nouns: nouns.size === 0 ? NOBODY : new Map(nouns), asked: asked.size === 0 ? NOTHING : new Set(asked), above: cast.sentences[paragraph] ?? 0 };
}

/**
 * Reads those paragraphs of a later version again in which something is another than it was, and those below them as far as that
 * matters: nothing is looked for farther back than `FARTHEST` paragraphs.
 *
 * @param again which paragraphs are to be read again in any case.
 */
export function readAgain(scene: Scene, versions: Versions, before: Reading, again: readonly number[]): ReadingSince {
  const filed = [...before.filed];
  const others = new Set(inStretch(versions, before.of));
  const progress: Progress = { ...scene, of: movedOn(versions, before.of), traces: [], nameless: new Map(before.nameless), filed, nouns: new Map(), asked: new Set(), next: 0, end: 0 };
  const asked = Uint8Array.from(filed, () => 0);
  for (const paragraph of again) asked[paragraph] = 1;
  // How many paragraphs in a row have been as they were; so many that what comes below is, too.
  let alike = FARTHEST;
  for (let paragraph = 0; paragraph < filed.length; paragraph++) {
    if (alike >= FARTHEST) {
      paragraph = asked.indexOf(1, paragraph);
      if (paragraph < 0) break;
      takeUp(paragraph, filed, progress);
    }
    const [one, old] = [readParagraph(paragraph, progress), filed[paragraph]];
    const isSame = old !== undefined && isFiledSame(one, old);
    if (!isSame) {
      filed[paragraph] = one;
      for (const other of rememberingOthers(paragraph, one, before.filed)) asked[other] = 1;
    }
    alike = isSame && !hasChanged(paragraph, versions) ? Math.min(FARTHEST, alike + 1) : 0;
    for (const at of othersIn(paragraph, progress, versions, before)) {
      for (const entity of [progress.of[at]?.entity, before.of[atBefore(versions, at)]?.entity]) if (entity !== undefined) others.add(entity);
      for (const other of hearing(at, scene)) asked[other] = 1;
    }
  }
  return { of: progress.of, filed, nameless: progress.nameless, others };
}

/** Whom the spots name that have changed. */
const inStretch = ({ stretch: { first, lastBefore } }: Versions, before: Reading['of']): Entity[] => before.slice(first, lastBefore).flatMap((identity) => identity?.entity ?? []);

/** Whether a paragraph is not the same in both versions, so that how far things stand from each other may be another, too. */
const hasChanged = (paragraph: number, { now: { cast }, change: { above, below } }: Versions): boolean => paragraph >= above && paragraph < cast.roles.length - below;

/** Brings reading to a paragraph. */
function takeUp(paragraph: number, filed: readonly Filed[], progress: Progress): void {
  const { cast, traces, ends } = progress;
  traces.length = 0;
  for (let one = Math.max(0, paragraph - FARTHEST); one < paragraph; one++) {
    const { traces: own, above } = filed[one] ?? { traces: [], above: 0 };
    const by = (cast.sentences[one] ?? 0) - above;
    for (const trace of own) traces.push(by === 0 ? trace : { ...trace, count: trace.count + by });
  }
  progress.next = firstOf(cast.active.length, (index) => (cast.active[index] ?? 0) >= (cast.from[paragraph] ?? 0));
  const last = cast.active[progress.next - 1];
  progress.end = last === undefined ? 0 : firstOf(ends.length, (index) => ends[index] !== undefined && apart(ends[index], cast, last) >= 0);
}

/** The first of some numbers from 0 up of which something holds that holds of all behind it; their count where it holds of none. */
function firstOf(count: number, isSo: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const isFiledSame = (a: Filed, b: Filed): boolean => a.asked.size === b.asked.size && [...a.asked].every((one) => b.asked.has(one)) && otherNouns(a, b).length === 0 && a.traces.length === b.traces.length && a.traces.every((trace, index) => isTraceSame(trace, b.traces[index], b.above - a.above));

/** The nouns by which somebody else is described in two versions of a paragraph. */
const otherNouns = (a: Filed, b: Filed): string[] => (a.nouns === b.nouns ? [] : [...new Set([...a.nouns.keys(), ...b.nouns.keys()])].filter((noun) => a.nouns.get(noun) !== b.nouns.get(noun)));

/** The paragraphs below one that have looked for whoever was described by a noun, where that is somebody else in it now. */
function rememberingOthers(paragraph: number, now: Filed, before: readonly Filed[]): number[] {
  const nouns = before[paragraph] === undefined ? [] : otherNouns(now, before[paragraph]);
  if (nouns.length === 0) return [];
  const below = Array.from(before.slice(paragraph + 1, paragraph + 1 + REMEMBERED).entries());
  return below.filter(([, { asked }]) => nouns.some((noun) => asked.has(noun))).map(([index]) => paragraph + 1 + index);
}

const isTraceSame = (a: Trace, b: Trace | undefined, by: number): boolean =>
  b !== undefined && a.entity === b.entity && a.gender === b.gender && a.spot === b.spot && a.inWords === b.inWords && a.paragraph === b.paragraph && a.count + by === b.count && a.order === b.order
  && a.plural === b.plural && a.opens === b.opens && a.subject === b.subject && a.speaks === b.speaks && a.inner === b.inner && a.introduces === b.introduces;

/** The spots of a paragraph that name somebody else than they did. Identities that are as they were are the same values. */
function othersIn(paragraph: number, { cast, of }: Progress, versions: Versions, before: Reading): number[] {
  const others: number[] = [];
  for (let at = cast.from[paragraph] ?? 0; at < (cast.from[paragraph + 1] ?? 0); at++) {
    const [identity, old] = [of[at], before.of[atBefore(versions, at)]];
    if (identity !== undefined) of[at] = sameOr(old, identity);
    if (identity?.entity !== old?.entity) others.push(at);
  }
  return others;
}

/** The paragraphs below in which it is asked who speaks at a spot. */
function hearing(at: number, { cast, ends }: Scene): number[] {
  if (cast.speaks[at] !== true) return [];
  const inside = [...cast.outer].filter(([, outer]) => outer === at).map(([inner]) => inner);
  return [...inside, ...ends.filter(({ speaker }) => speaker === at).flatMap((turn) => heardAt(turn, cast) ?? [])].map((spot) => paragraphOf(cast, spot));
}

/** The spot before which it is heard who has ended a speech; undefined where none is left. */
export const heardAt = (turn: Scene['ends'][number], cast: Cast): number | undefined => cast.active[firstOf(cast.active.length, (index) => apart(turn, cast, cast.active[index] ?? 0) < 0)];
