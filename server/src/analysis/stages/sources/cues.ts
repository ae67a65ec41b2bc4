import { shift, type Cue, type PlacedReport, type Report } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Article } from '../quotations/article.js';

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
  readonly still: number;
}

/** A cue with its speech. */
interface Placed extends Pick<PlacedReport, 'report' | 'paragraph'> {
  readonly start: number;
  readonly speech: number;
}

/** The cues that tie speeches to somebody, in reading order, each once although two speeches may have it. */
export function cues({ paragraphs }: Article, heard: readonly Heard[], earlier?: Before): Cues {
  const found: Placed[] = [];
  for (const [speech, { speech: { report: placed } }] of heard.entries()) {
    if (placed === undefined) continue;
    const { report, paragraph } = placed;
    found.push({ report, speech, paragraph, start: report.cue.span.start + (paragraphs[paragraph]?.start ?? 0) });
  }
  const list: Cue[] = [];
  const reports: Report[] = [];
  const ids: (string | undefined)[] = heard.map(() => undefined);
  found.sort((a, b) => a.start - b.start).forEach(({ report, paragraph, speech, start }, index) => {
    const known = sameReport(found, index);
    if (known !== undefined) {
      ids[speech] = ids[known];
      return;
    }
    const before = earlier?.cues.list[list.length];
    const isSame = before !== undefined && earlier !== undefined && paragraph < earlier.still && earlier.cues.reports[list.length] === report;
    const id = before?.id ?? `c${String(list.length + 1)}`;
    ids[speech] = id;
    reports.push(report);
    list.push(isSame ? before : cueOf(report, { id, start, offset: paragraphs[paragraph]?.start ?? 0 }));
  });
  return { list, ids, reports };
}

function cueOf({ cue: { span, kind, lemma }, loaded }: Report, { id, start, offset }: { readonly id: string; readonly start: number; readonly offset: number }): Cue {
  return { id, span: { start, end: span.end + offset }, kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, offset) } };
}

/** An earlier speech with the same cue, which begins where this one does; undefined where there is none. */
function sameReport(found: readonly Placed[], index: number): number | undefined {
  const one = found[index];
  for (let i = index - 1; i >= 0 && found[i]?.start === one?.start; i--) if (found[i]?.report === one?.report) return found[i]?.speech;
  return undefined;
}
