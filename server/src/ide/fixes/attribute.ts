import { attributionsAt } from '../complete-attribution.js';
import type { Fix, Mending } from './fix.js';

/** More names than these are no help. */
const most = 4;

/** Who may have said it, the likeliest first, written behind the closing mark as completion writes it. A name is never chosen without a person. */
export function* attribute({ analysis, finding: { span } }: Mending): Iterable<Fix> {
  const quotation = analysis.quotations.find(({ segments }) => segments[0]?.start === span.start && segments[0].end === span.end);
  const close = quotation?.quoted.at(-1)?.close;
  if (!close) return;
  for (const { name, replace, text, also } of attributionsAt(analysis, close.end).slice(0, most)) {
    yield { title: `Attribute to ${name}`, changes: [...also, { span: replace, text }], preferred: false };
  }
}
