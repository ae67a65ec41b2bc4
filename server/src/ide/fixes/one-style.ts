import type { Analysis } from '../../analysis/index.js';
import { applied } from './apply.js';
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

/**
 * The marks and apostrophes of an article as it mostly has them; undefined where they are so already. A paragraph whose marks
 * would pair in another way then is left as it is: once is enough, and a second time changes nothing.
 */
export function allInUsualStyle(mending: Pick<Mending, 'analysis' | 'markdown' | 'reanalyze'>): Fix | undefined {
  const fix = oneStyle(mending);
  const after = fix && mending.reanalyze(applied(mending.analysis.text, fix.changes));
  // Where hardly anything but marks stands, a change can make another style the usual one, and so on without an end.
  return after === undefined || oneStyle({ ...mending, analysis: after }) !== undefined ? undefined : fix;
}

/** The same, which may have more to do once it was done. */
function oneStyle({ analysis, markdown, reanalyze }: Pick<Mending, 'analysis' | 'markdown' | 'reanalyze'>): Fix | undefined {
  const usual = usualStyle(analysis, markdown);
  if (!usual) return undefined;
  const paragraphOf = (at: number, { paragraphs }: Analysis): number => paragraphs.findLastIndex(({ start }) => start <= at);
  const left = new Set<number>();
  for (;;) {
    const changes = restyle(analysis, usual.style, { markdown }).filter(({ span }) => !left.has(paragraphOf(span.start, analysis)));
    if (changes.length === 0) return undefined;
    const after = reanalyze(applied(analysis.text, changes));
    const again = restyle(after, usualStyle(after, markdown)?.style ?? usual.style, { markdown }).map(({ span }) => paragraphOf(span.start, after)).filter((index) => !left.has(index));
    if (again.length === 0) return { title: titles[usual.style].article, changes, preferred: false };
    for (const index of again) left.add(index);
  }
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
