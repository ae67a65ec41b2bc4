import type { Analysis, Span } from '../../analysis/index.js';
import { links } from '../links.js';

/** Comments; the text is read up to the last end of one, so that no text takes longer than its length. */
const comment = /<!--[^]*?-->/gu;
const tag = /<\/?[a-z][^<>]{0,300}>/giu;
/** Of Markdown: what stands above the text, code in blocks and in lines, where links lead and what they are titled. */
const ofMarkdown = [
  /^---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/gu,
  /^ {0,3}(`{3,9}|~{3,9})[^\n]*\n(?:[^]*?\n {0,3}\1[`~]*[ \t]*$|[^]*)/gmu,
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[^])*?(?<!`)\1(?!`)/gu,
  /(?<=\])\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)/gu,
  /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gmu,
];

/**
 * The parts of a text whose marks are not the writer's to set: addresses, tags and comments; in Markdown code, and where links
 * lead. In no order, and they may overlap. Empty where there are none.
 */
export function untouched(analysis: Analysis, markdown: boolean): Span[] {
  const { text } = analysis;
  const patterns = [tag, ...(markdown ? ofMarkdown : [])];
  const comments = matches(text.slice(0, text.lastIndexOf('-->') + 3), comment);
  return [...comments, ...patterns.flatMap((pattern) => matches(text, pattern)), ...links(analysis).map(({ span }) => span)];
}

const matches = (text: string, pattern: RegExp): Span[] => Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({ start: index, end: index + part.length }));
