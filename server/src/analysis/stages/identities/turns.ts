import type { Speech } from '../../model/index.js';
import { renewed, type Change } from '../change.js';
import { samePassages } from '../passages/earlier-passages.js';
import type { Placed } from '../passages/passage.js';
import { sums, type Numbers } from './sums.js';

/** A speech as the identities see it: who speaks, as an index among the spots, and where it ends. */
export interface Turn {
  readonly speaker: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Whose words it is quoted in; undefined where it stands by itself, or where nobody is known to speak around it. */
  readonly outer: number | undefined;
}

/** What is said, and the index of each paragraph's first spot; behind the last paragraph, the number of all. */
interface Told {
  readonly passages: readonly Placed[];
  readonly from: Numbers;
}

/** An earlier version, with the paragraph of each spot. */
interface Earlier extends Told, Turns {
  readonly paragraphs: Numbers;
}

/** The turns of all passages. */
interface Turns {
  readonly turns: readonly Turn[];
  /** The index of each passage's first turn; behind the last passage, the number of all. */
  readonly turnsFrom: Numbers;
}

/** The turns of all passages. One that is as it was is the same value, so that who compares two versions has little to do. */
export function turnsOf({ passages, from }: Told, before: Earlier, change: Change): Turns {
  const same = samePassages(passages, before.passages, before.from.length - 1, change);
  const between = passages.slice(same.above, passages.length - same.below).map((one) => turnsIn(one, from));
  const turnsFrom = sums(before.turnsFrom, same, between.map((turns) => turns.length));
  const [first, last] = [before.turnsFrom[same.above] ?? 0, before.turnsFrom[before.passages.length - same.below] ?? 0];
  const moved = from === before.from ? before.turns : before.turns.map((turn, index) => movedOn(turn, index < first ? 0 : change.move.down, { from, before }));
  const anew = between.flat().map((turn, index) => asBefore(turn, before.turns[first + index]));
  return { turns: renewed(moved, { above: first, below: moved.length - last }, anew), turnsFrom };
}

/** A turn so many paragraphs farther down. Who speaks may stand far from it, and on the other side of the change: whoever is named most. */
function movedOn(turn: Turn, down: number, { from, before }: { readonly from: Numbers; readonly before: Earlier }): Turn {
  const spotNow = (spot: number): number => {
    const paragraph = before.paragraphs[spot] ?? 0;
    return (from[paragraph + down] ?? 0) + spot - (before.from[paragraph] ?? 0);
  };
  const { speaker, paragraph, sentence, outer } = turn;
  return asBefore({ speaker: spotNow(speaker), paragraph: paragraph + down, sentence, outer: outer === undefined ? undefined : spotNow(outer) }, turn);
}

/** The other of two turns where they are alike, and else the one. */
const asBefore = (one: Turn, other: Turn | undefined): Turn =>
  other?.speaker === one.speaker && other.paragraph === one.paragraph && other.sentence === one.sentence && other.outer === one.outer ? other : one;

/** The turns of a passage. */
function turnsIn({ passage: { heard, speakers }, move: { down } }: Placed, from: Numbers): Turn[] {
  // Few speeches stand in others, and each behind the one that it stands in.
  const around = heard.some(({ speech }) => speech.parent !== undefined) ? new Map<Speech, number>() : undefined;
  return heard.flatMap(({ speech, speaker: placed }, index) => {
    if (placed === undefined) return [];
    const speaker = (from[placed.paragraph + down] ?? 0) + (speakers[index] ?? 0);
    around?.set(speech, speaker);
    return [{ speaker, paragraph: speech.to.paragraph + down, sentence: speech.to.sentence, outer: speech.parent && around?.get(speech.parent) }];
  });
}

/** Of those who speak inside of quoted words, who speaks around them. */
export function outerOf(turns: readonly Turn[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { speaker, outer } of turns) if (outer !== undefined) found.set(speaker, outer);
  return found;
}
