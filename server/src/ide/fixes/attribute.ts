import type { Analysis, Quoted } from '../../analysis/index.js';
import { countWords } from '../../analysis/model/index.js';
import { attributionsAt, type Attributing } from '../complete-attribution.js';
import type { TextChange } from '../rename.js';
import type { Fix, Mending } from './fix.js';
import { sentenceEnds } from './sentence-ends.js';

/** More names than these are no help. */
const most = 4;
/** A reader waits so long for the speaker, as the rule `late-attribution` has it; of longer words the first sentence is attributed. */
const [mostSentences, mostWords] = [2, 24];

/** Who may have said it, the likeliest first, written behind the words as completion writes it, or behind the first sentence of many. A name is never chosen without a person. */
export function* attribute({ analysis, finding: { span } }: Mending): Iterable<Fix> {
  const quotation = analysis.quotations.find(({ segments }) => segments[0]?.start === span.start && segments[0].end === span.end);
  const [first, last] = [quotation?.quoted[0], quotation?.quoted.at(-1)];
  if (!first || !last?.close) return;
  for (const attributing of attributionsAt(analysis, last.close.end).slice(0, most)) {
    const { name, replace, text, also } = attributing;
    yield { title: `Attribute to ${name}`, changes: behindFirst(analysis, first, attributing) ?? [...also, { span: replace, text }], preferred: false };
  }
}

/** “We waited,” Lee said. “Nobody came. …”: the change that attributes the first sentence of many; undefined where there are few. */
function behindFirst({ text }: Analysis, { open, inner, close }: Quoted, attributing: Attributing): TextChange[] | undefined {
  const ends = sentenceEnds(text, inner);
  const [end] = ends;
  if (end === undefined || !close || ends.length < mostSentences || countWords(text.slice(inner.start, inner.end)) <= mostWords) return undefined;
  const next = end + (/^\s+/u.exec(text.slice(end, inner.end))?.[0].length ?? 0);
  const isOutside = attributing.text.startsWith(',');
  const isFullStop = /[^.]\.$/u.test(text.slice(end - 2, end));
  const comma = isFullStop && !isOutside ? ',' : '';
  const said = isFullStop ? attributing.text : attributing.text.replace(/^,/u, '');
  return [{ span: { start: isFullStop ? end - 1 : end, end: next }, text: `${comma}${text.slice(close.start, close.end)}${said} ${text.slice(open.start, open.end)}` }];
}
