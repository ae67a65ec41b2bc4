import { shift, type Cue, type Paragraph, type Report } from '../../model/index.js';
import type { Change } from '../change.js';
import { continued } from '../moved.js';
import { idAt, renamed } from './ids.js';
import type { Standing } from './standing.js';

/** The cues of the version before, and what has changed since. */
interface Before {
  readonly cues: readonly Cue[];
  readonly change: Pick<Change, 'move'>;
}

/** The cues of all passages in reading order. What stands as it stood is handed on as it is, or moved. */
export function cuesOf(paragraphs: readonly Paragraph[], { above, between, below, more }: Standing, earlier?: Before): Cue[] {
  const before = earlier?.cues ?? [];
  const anew: Cue[] = [];
  for (const { passage: { heard, cues: { speeches } }, move: { down } } of between) {
    for (const speech of speeches) {
      const placed = heard[speech]?.speech.report;
      if (placed === undefined) continue;
      anew.push(cueOf(placed.report, idAt('c', above + anew.length), paragraphs[placed.paragraph + down]?.start ?? 0));
    }
  }
  return continued(before, { above, below }, anew, { by: earlier?.change.move.by ?? 0, more, moved });
}

const cueOf = ({ cue: { span, kind, lemma }, loaded }: Report, id: string, offset: number): Cue => moved({ id, span, kind, lemma, loaded }, offset, 0);

const moved = ({ id, span, kind, lemma, loaded }: Cue, by: number, more: number): Cue =>
  ({ id: renamed(id, more), span: shift(span, by), kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, by) } });
