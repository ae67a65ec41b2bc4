import type { TextChange } from '../../server/src/ide/index.js';

/** A text with changes made in it, the last one first. */
export const applyChanges = (text: string, changes: readonly TextChange[]): string =>
  changes.toSorted((a, b) => b.span.start - a.span.start).reduce((whole, { span, text: written }) => whole.slice(0, span.start) + written + whole.slice(span.end), text);
