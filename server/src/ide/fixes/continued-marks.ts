import { overlaps } from '../../analysis/model/index.js';
import type { Fix, Mending } from './fix.js';

/**
 * A speech over paragraphs: the mark that its next paragraph lacks, as the first one has it, or the closing mark that is one
 * too many. Whether a speech goes on at all is a guess where a mark closed it, so only the first is what anybody would do.
 */
export function* mendContinuedMarks({ analysis: { text, quotations }, finding: { span, related } }: Mending): Iterable<Fix> {
  const closed = quotations.some(({ quoted }) => quoted.some(({ close }) => close !== undefined && overlaps(close, span)));
  if (closed && span.end - span.start <= 2) {
    yield { title: 'Remove this closing mark: the speech goes on', changes: [{ span, text: '' }], preferred: false };
    return;
  }
  const mark = related[0]?.span;
  if (!mark) return;
  const sign = text.slice(mark.start, mark.end);
  yield { title: `Open the paragraph with a quotation mark ${sign}`, changes: [{ span: { start: span.start, end: span.start }, text: sign }], preferred: true };
}
