import { shift, type Quotation, type Speech } from '../../model/index.js';
import type { Change } from '../change.js';
import { continued, movedAll } from '../moved.js';
import type { Placed } from '../passages/passage.js';
import { shiftQuoted } from '../quotations/article.js';
import { idAt, renamed } from './ids.js';
import type { Resolved } from './places.js';
import type { Standing } from './standing.js';

/** The quotations of the version before, and what has changed since. */
interface Before {
  readonly quotations: readonly Quotation[];
  readonly change: Pick<Change, 'move'>;
}

/** All speeches as quotations, in reading order. What stands as it stood is handed on as it is, or moved. */
export function quotationsOf({ above, between, below, more }: Standing, earlier?: Before): Quotation[] {
  const before = earlier?.quotations ?? [];
  const anew: Quotation[] = [];
  for (const { passage: { heard }, move: { by } } of between) {
    // Few speeches stand in others, and each behind the one that it stands in.
    const around = heard.some(({ speech }) => speech.parent !== undefined) ? new Map<Speech, string>() : undefined;
    for (const { speech } of heard) {
      const id = idAt('q', above + anew.length);
      const { kind, segments, quoted, closed, parent } = speech;
      anew.push({ id, kind, segments: movedAll(segments, by, shift), quoted: movedAll(quoted, by, shiftQuoted), closed, parent: parent && around?.get(parent) });
      around?.set(speech, id);
    }
  }
  return continued(before, { above, below }, anew, { by: earlier?.change.move.by ?? 0, more, moved });
}

const moved = ({ id, kind, segments, quoted, closed, parent }: Quotation, by: number, more: number): Quotation =>
  ({ id: renamed(id, more), kind, segments: movedAll(segments, by, shift), quoted: movedAll(quoted, by, shiftQuoted), closed, parent: parent && renamed(parent, more) });

/** For each speech, its speaker as an index among the spots; undefined where nobody is given. The speaker of an answer may stand anywhere. */
export function speakersOf({ cast: { from } }: Resolved, passages: readonly Placed[]): (number | undefined)[] {
  const list: (number | undefined)[] = [];
  for (const { passage: { heard, speakers }, move: { down } } of passages) {
    let speech = 0;
    for (const { speaker } of heard) {
      list.push(speaker === undefined ? undefined : (from[speaker.paragraph + down] ?? 0) + (speakers[speech] ?? 0));
      speech++;
    }
  }
  return list;
}
