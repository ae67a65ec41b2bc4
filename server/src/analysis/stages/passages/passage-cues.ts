import type { PlacedReport, Report } from '../../model/index.js';
import type { Heard } from '../attributions.js';

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
