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
  const ids: (string | undefined)[] = [];
  const known = new Map<unknown, string>();
  for (const { report, paragraph, speech } of found.sort((a, b) => a.start - b.start)) {
    const id = known.get(report) ?? `c${String(list.length + 1)}`;
    ids[speech] = id;
    if (known.has(report)) continue;
    known.set(report, id);
    const { cue: { span, kind, lemma }, loaded } = report;
    const offset = paragraphs[paragraph]?.start ?? 0;
    list.push({ id, span: shift(span, offset), kind, lemma, loaded: loaded === undefined ? undefined : { ...loaded, span: shift(loaded.span, offset) } });
  }
  return { list, ids };
}
