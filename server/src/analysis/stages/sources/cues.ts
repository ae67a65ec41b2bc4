import { shift, type Cue, type Paragraph, type PlacedReport, type Report } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Passage } from '../passages.js';

/** The cues of a passage in reading order, each once although two speeches may have it. */
export interface PassageCues {
  /** For each, the first of the speeches that have it. */
  readonly speeches: readonly number[];
  /** For each speech, which of them is its own; undefined where it has none. */
  readonly of: readonly (number | undefined)[];
}

/** The cues that tie the speeches of a passage to somebody. */
export function passageCues(heard: readonly Heard[]): PassageCues {
  const firsts = new Map<Report, number>();
  heard.forEach(({ speech: { report: placed } }, speech) => { if (placed !== undefined && !firsts.has(placed.report)) firsts.set(placed.report, speech); });
  const inOrder = [...firsts].sort(([, a], [, b]) => compare(heard[a]?.speech.report, heard[b]?.speech.report));
  const places = new Map(inOrder.map(([report], index) => [report, index]));
  return { speeches: inOrder.map(([, speech]) => speech), of: heard.map(({ speech: { report: placed } }) => placed && places.get(placed.report)) };
}

const compare = (a: PlacedReport | undefined, b: PlacedReport | undefined): number =>
  (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.report.cue.span.start ?? 0) - (b?.report.cue.span.start ?? 0);

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
export function cues(paragraphs: readonly Paragraph[], passages: readonly Passage[], earlier?: Before): Cues {
  const list: Cue[] = [];
  const reports: Report[] = [];
  const ids: (string | undefined)[] = [];
  for (const { heard, cues: { speeches, of } } of passages) {
    const first = list.length;
    for (const speech of speeches) {
      const placed = heard[speech]?.speech.report;
      if (placed !== undefined) list.push(cueOf(placed, list.length, { paragraphs, earlier }));
      if (placed !== undefined) reports.push(placed.report);
    }
    for (const cue of of) ids.push(cue === undefined ? undefined : list[first + cue]?.id);
  }
  return { list, ids, reports };
}

/** A cue in its place: the one that stood there where nothing above has changed. */
function cueOf({ report, paragraph }: PlacedReport, index: number, { paragraphs, earlier }: { readonly paragraphs: readonly Paragraph[]; readonly earlier: Before | undefined }): Cue {
  const before = earlier?.cues.list[index];
  if (before !== undefined && earlier !== undefined && paragraph < earlier.above && earlier.cues.reports[index] === report) return before;
  const offset = paragraphs[paragraph]?.start ?? 0;
  const { cue: { span, kind, lemma }, loaded } = report;
  return { id: before?.id ?? `c${String(index + 1)}`, span: shift(span, offset), kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, offset) } };
}
