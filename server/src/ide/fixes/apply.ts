import type { TextChange } from '../rename.js';

/** A text with changes made in it. They may come in any order and do not overlap. */
export function applied(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { span, text: written } of changes.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(end, span.start), written);
    end = span.end;
  }
  return [...parts, text.slice(end)].join('');
}
