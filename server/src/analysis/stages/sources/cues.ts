import { shift, type Cue, type Paragraph, type Report } from '../../model/index.js';
import type { Placed } from '../passages/passage.js';

/** The cues of an article, and for each speech the id of its own; undefined where it has none. */
export interface Cues {
  readonly list: readonly Cue[];
  readonly ids: readonly (string | undefined)[];
  /** The report that each cue of the list belongs to. */
  readonly reports: readonly Report[];
}

/** The cues of the version before, and how many paragraphs from the first on are as they were. */
interface Before {
  readonly cues: Cues;
  readonly above: number;
}

/** The cues of all passages in reading order. */
export function cues(paragraphs: readonly Paragraph[], passages: readonly Placed[], earlier?: Before): Cues {
  const list: Cue[] = [];
  const reports: Report[] = [];
  const ids: (string | undefined)[] = [];
  for (const { passage: { heard, cues: { speeches, of } }, move: { down } } of passages) {
    const first = list.length;
    for (const speech of speeches) {
      const placed = heard[speech]?.speech.report;
      if (placed === undefined) continue;
      list.push(cueOf(placed.report, list.length, { paragraph: placed.paragraph + down, paragraphs, earlier }));
      reports.push(placed.report);
    }
    for (const cue of of) ids.push(cue === undefined ? undefined : list[first + cue]?.id);
  }
  return { list, ids, reports };
}

/** A cue in its place: the one that stood there where nothing above has changed. */
function cueOf(report: Report, index: number, { paragraph, paragraphs, earlier }: { readonly paragraph: number; readonly paragraphs: readonly Paragraph[]; readonly earlier: Before | undefined }): Cue {
  const before = earlier?.cues.list[index];
  if (before !== undefined && earlier !== undefined && paragraph < earlier.above && earlier.cues.reports[index] === report) return before;
  const offset = paragraphs[paragraph]?.start ?? 0;
  const { cue: { span, kind, lemma }, loaded } = report;
  return { id: before?.id ?? `c${String(index + 1)}`, span: shift(span, offset), kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, offset) } };
}
