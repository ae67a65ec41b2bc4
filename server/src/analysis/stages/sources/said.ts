import { shift, type Quotation, type Span, type Speech } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Move } from '../change.js';
import type { Placed } from '../passages/passage.js';
import { shiftQuoted } from '../quotations/article.js';
import type { WordCounts } from './words-in.js';

/** All that is said, how many words each speech holds, and how far it has moved since it was read. */
export interface Said {
  readonly heard: readonly Heard[];
  readonly counts: readonly WordCounts[];
  readonly moves: readonly Move[];
}

/** What is said in all passages, in reading order. */
export function together(passages: readonly Placed[]): Said {
  const heard: Heard[] = [];
  const counts: WordCounts[] = [];
  const moves: Move[] = [];
  for (const { passage, move } of passages) {
    for (const one of passage.heard) {
      heard.push(one);
      moves.push(move);
    }
    for (const one of passage.counts) counts.push(one);
  }
  return { heard, counts, moves };
}

/** What was said in the version before, with its quotations. */
interface Earlier extends Said {
  readonly quotations: readonly Quotation[];
}

/** Speeches as quotations, in their places, those that stand in others with the ids of these. What has neither moved nor changed is handed on as it is. */
export function withIds({ heard, moves }: Said, earlier?: Earlier): Quotation[] {
  // Few speeches stand in others, and each behind the one that it stands in.
  const parents = new Map<Speech | undefined, string>(heard.flatMap(({ speech: { parent } }) => (parent === undefined ? [] : [[parent, '']])));
  return heard.map(({ speech }, index) => {
    const before = earlier?.quotations[index];
    const id = before?.id ?? `q${String(index + 1)}`;
    const by = moves[index]?.by ?? 0;
    if (parents.size > 0 && parents.has(speech)) parents.set(speech, id);
    const parent = speech.parent === undefined ? undefined : parents.get(speech.parent);
    if (before !== undefined && earlier?.heard[index]?.speech === speech && earlier.moves[index]?.by === by && before.parent === parent) return before;
    return { id, kind: speech.kind, segments: shiftAll(speech.segments, by), quoted: by === 0 ? speech.quoted : speech.quoted.map((one) => shiftQuoted(one, by)), closed: speech.closed, parent };
  });
}

const shiftAll = (spans: readonly Span[], by: number): readonly Span[] => (by === 0 ? spans : spans.map((span) => shift(span, by)));
