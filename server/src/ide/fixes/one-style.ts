import type { Analysis } from '../../analysis/index.js';
import type { Fix, Mending } from './fix.js';
import { restyle, usualStyle, type MarkStyle } from './mark-style.js';

export const titles: Readonly<Record<MarkStyle, { readonly article: string; readonly quotation: string }>> = {
  curly: { article: 'Curl the marks of the whole article', quotation: 'Curl the marks of this quotation' },
  straight: { article: 'Straighten the marks of the whole article', quotation: 'Straighten the marks of this quotation' },
};

/** All marks as the article mostly has them; or the other way. */
export function* setOneStyle({ analysis, markdown }: Mending): Iterable<Fix> {
  const usual = usualStyle(analysis, markdown);
  if (!usual) return;
  for (const style of usual.style === 'curly' ? (['curly', 'straight'] as const) : (['straight', 'curly'] as const)) {
    yield { title: titles[style].article, changes: restyle(analysis, style, { markdown }), preferred: usual.isPlain && style === usual.style };
  }
}

/** The marks and apostrophes of an article as it mostly has them; undefined where they are so already. */
export function allInUsualStyle(analysis: Analysis, markdown: boolean): Fix | undefined {
  const usual = usualStyle(analysis, markdown);
  const changes = usual ? restyle(analysis, usual.style, { markdown }) : [];
  return usual && changes.length > 0 ? { title: titles[usual.style].article, changes, preferred: false } : undefined;
}

/** The other style for the marks of the quotation at an offset, and for all of the article; empty outside of quotation marks. */
export function* otherStyle(analysis: Analysis, offset: number, markdown: boolean): Iterable<Fix> {
  const quotation = analysis.quotations.find(({ parent, quoted }) => parent === undefined && quoted.some(({ span }) => span.start <= offset && offset <= span.end));
  if (!quotation) return;
  const within = quotation.quoted.map(({ span }) => span);
  for (const style of ['curly', 'straight'] as const) {
    const changes = restyle(analysis, style, { markdown, within });
    if (changes.length === 0) continue;
    yield { title: titles[style].quotation, changes, preferred: false };
    yield { title: titles[style].article, changes: restyle(analysis, style, { markdown }), preferred: false };
  }
}
