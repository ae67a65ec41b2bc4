import { shift, type Cue, type PlacedReport } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Article } from '../quotations/article.js';

/** The cues of an article, and for each speech the id of its own; undefined where it has none. */
export interface Cues {
  readonly list: readonly Cue[];
  readonly ids: readonly (string | undefined)[];
}

/** A cue with its speech. */
interface Placed extends Pick<PlacedReport, 'report' | 'paragraph'> {
  readonly start: number;
  readonly speech: number;
}

/** The cues that tie speeches to somebody, in reading order, each once although two speeches may have it. */
export function cues({ paragraphs }: Article, heard: readonly Heard[]): Cues {
  const found: Placed[] = [];
  for (const [speech, { speech: { report: placed } }] of heard.entries()) {
    if (placed === undefined) continue;
    const { report, paragraph } = placed;
    found.push({ report, speech, paragraph, start: report.cue.span.start + (paragraphs[paragraph]?.start ?? 0) });
  }
  const list: Cue[] = [];
  const ids: (string | undefined)[] = heard.map(() => undefined);
  found.sort((a, b) => a.start - b.start).forEach(({ report, paragraph, speech, start }, index) => {
    const known = sameReport(found, index);
    ids[speech] = known === undefined ? `c${String(list.length + 1)}` : ids[known];
    if (known !== undefined) return;
    const { cue: { span, kind, lemma }, loaded } = report;
    const offset = paragraphs[paragraph]?.start ?? 0;
    list.push({ id: `c${String(list.length + 1)}`, span: { start, end: span.end + offset }, kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, offset) } });
  });
  return { list, ids };
}

/** An earlier speech with the same cue, which begins where this one does; undefined where there is none. */
function sameReport(found: readonly Placed[], index: number): number | undefined {
  const one = found[index];
  for (let i = index - 1; i >= 0 && found[i]?.start === one?.start; i--) if (found[i]?.report === one?.report) return found[i]?.speech;
  return undefined;
}
