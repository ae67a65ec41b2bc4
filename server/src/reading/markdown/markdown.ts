import type { Prose } from '../prose.js';
import { erasedLines, withStrokes, type Stroke } from '../stroke.js';
import { blockQuotes } from './block-quotes.js';
import { frontMatter } from './front-matter.js';
import { strokesOf } from './marks.js';
import { parse } from './parse.js';

/**
 * What of a Markdown document is prose: all but its front matter, blocks of code, images, tags, the addresses of links, and the signs
 * that say how words look. Each paragraph is one line. Comments stay, for who looks for them. Never throws; a text without
 * any Markdown is its own prose, but for line ends inside of paragraphs.
 */
export function readMarkdown(text: string): Prose {
  const parsed = parse(text);
  const { quotations, signatures, breaks } = blockQuotes(parsed);
  const head = frontMatter(text);
  const strokes: readonly Stroke[] = [
    ...(head === undefined ? [] : [erasedLines(text, head)]),
    ...breaks.map((at): Stroke => ({ start: at, end: at + 1, text: '\n' })),
    ...strokesOf(parsed, signatures),
  ];
  return { prose: withStrokes(text, strokes), blockQuotations: quotations };
}
