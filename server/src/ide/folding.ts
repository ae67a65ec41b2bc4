import type { Analysis, Paragraph, Span } from '../analysis/index.js';

/** What can be folded away: from the beginning of its first paragraph to the end of its last. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'speech' | 'footer';
}

/** Speeches of several paragraphs and the page’s footer, in reading order, none overlapping another. Empty where all is short. */
export function folding(analysis: Analysis): Fold[] {
  const { paragraphs, quotations } = analysis;
  const at = paragraphFinder(paragraphs);
  const speeches = quotations.filter(({ parent }) => parent === undefined)
    .map(({ segments }) => ({ first: at(segments[0]?.start ?? 0), last: at(segments.at(-1)?.start ?? 0) }));
  const footer = paragraphs.findIndex(({ role }) => role === 'footer');
  const runs = apart(speeches.filter(({ first, last }) => first < last)).map((run) => ({ ...run, kind: 'speech' as const }));
  const all = footer < 0 ? runs : [...runs, { first: footer, last: paragraphs.length - 1, kind: 'footer' as const }];
  return all.flatMap(({ first, last, kind }) => {
    const [start, end] = [paragraphs[first]?.start, paragraphs[last]?.end];
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, kind }];
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** A speech that another one crosses is folded up to where that begins: editors take folds inside of folds, and none that cross. */
function apart(runs: readonly Run[]): Run[] {
  const kept = runs.map(({ first, last }, index) => {
    let next = index + 1;
    while ((runs[next]?.first ?? Infinity) <= first || ((runs[next]?.first ?? Infinity) <= last && (runs[next]?.last ?? 0) <= last)) next += 1;
    return { first, last: Math.min(last, (runs[next]?.first ?? Infinity) - 1) };
  });
  return kept.filter(({ first, last }, index) => first < last && kept[index - 1]?.first !== first);
}

/** The index of the paragraph that an offset stands in; of the one before where it stands between two. */
function paragraphFinder(paragraphs: readonly Paragraph[]): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, paragraphs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
