import { GFM, parser } from '@lezer/markdown';
import type { Tree } from '@lezer/common';
import { frontMatter } from './front-matter.js';

const markdown = parser.configure(GFM);

/** Lines without a blank one between them that are longer together hold more marks than anybody sets, and are read as they stand. */
const LONGEST_BLOCK = 10_000;
const BLOCK = /[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+)*/g;

/** A Markdown document with its tree, whose offsets are the document's. */
export interface Parsed {
  readonly text: string;
  /** What was parsed: as long as the text. Front matter is blank lines in it, and what is too long is letters. */
  readonly body: string;
  readonly tree: Tree;
}

/** Parses a document in a time that grows with its length: alone, the parser's grows with the square of a paragraph full of brackets. */
export function parse(text: string): Parsed {
  const head = frontMatter(text)?.end ?? 0;
  const rest = text.length > LONGEST_BLOCK ? text.slice(head).replace(BLOCK, (block) => (block.length > LONGEST_BLOCK ? 'a'.repeat(block.length) : block)) : text.slice(head);
  const body = '\n'.repeat(head) + rest;
  return { text, body, tree: markdown.parse(body) };
}
