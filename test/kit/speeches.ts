// Carets for what the global stages find in a whole article.
import { analyze, type Analysis, type Quotation } from '../../server/src/analysis/index.js';
import { drawCarets, parseCarets } from './carets.js';

type Label = (quotation: Quotation, analysis: Analysis) => string;

/** What a quotation is: its number, its kind, and what it lacks or lies in. */
export const asQuotation: Label = ({ id, kind, closed, parent }) => `${id} ${kind}${closed ? '' : ', unclosed'}${parent === undefined ? '' : ` in ${parent}`}`;

/** Whose a quotation is: the source's name, or nobody. */
export const asAttribution: Label = ({ id }, { attributions, sources }) => {
  const source = attributions.find(({ quotation }) => quotation === id)?.source;
  return `${id} ${sources.find((one) => one.id === source)?.name ?? 'nobody'}`;
};

/** The source with each quotation's segments drawn as the analysis of its text has them. */
export function redrawArticle(source: string, label: Label): string {
  const { text } = parseCarets(source);
  const analysis = analyze(text);
  const marks = analysis.quotations.flatMap((quotation) => quotation.segments.map((span) => ({ span, label: label(quotation, analysis) })));
  return drawCarets(text, marks.sort((a, b) => a.span.start - b.span.start));
}
