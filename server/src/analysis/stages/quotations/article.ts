import { shift, type Evidence, type Local, type Paragraph, type Place, type PlacedReport, type Quoted, type QuotationKind, type Span } from '../../model/index.js';
import { movedAll } from '../moved.js';

/** The article as the global stages see it. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
  readonly locals: readonly Local[];
}

export interface Draft {
  kind: QuotationKind;
  readonly segments: Span[];
  readonly quoted: Quoted[];
  from: Place;
  to: Place;
  report: PlacedReport | undefined;
  readonly joined: Evidence[];
}

/** The text of a paragraph’s offset. */
export const offsetOf = (article: Article, paragraph: number): number => article.paragraphs[paragraph]?.start ?? 0;

/** A quoted stretch with all its parts moved to its place in the article. */
export function shiftQuoted(quoted: Quoted, by: number): Quoted {
  return {
    span: shift(quoted.span, by), inner: shift(quoted.inner, by), family: quoted.family, open: shift(quoted.open, by),
    close: quoted.close === undefined ? undefined : shift(quoted.close, by), nested: movedAll(quoted.nested, by, shiftQuoted),
  };
}
