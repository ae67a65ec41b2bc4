/**
 * A stretch of text: UTF-16 code units, half-open (`start` inclusive, `end` exclusive), the way JavaScript strings count.
 * Every position in this project is such an offset; only `lsp/convert/` knows lines and characters.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fresh span of just the two offsets, whatever else `of` carries. */
export const spanOf = (of: Span): Span => ({ start: of.start, end: of.end });

/** Moves a span by `offset`, as a paragraph's local result is moved to its place in the article. */
export const shift = (span: Span, offset: number): Span => ({ start: span.start + offset, end: span.end + offset });

/** Whether `inner` lies wholly in `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether `offset` lies in `span`; the end counts too, because a caret can stand there. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How many code units a span holds. */
export const lengthOf = (span: Span): number => span.end - span.start;
