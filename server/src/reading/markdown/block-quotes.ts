import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../analysis/model/index.js';
import { announces, inlineSignature, isSignature } from '../signatures.js';
import type { Parsed } from './parse.js';

/** What is known of a document's block quotations. */
export interface BlockQuotes {
  /** Those that somebody signs or announces: without their signatures. */
  readonly quotations: readonly Span[];
  /** Where the lines begin that sign one. */
  readonly signatures: ReadonlySet<number>;
  /** Spaces before signatures that stand in one line with the words. */
  readonly breaks: readonly number[];
}

/**
 * The block quotations of a document that are somebody's words: those with a signature at their end or right below, and
 * those after a line that ends in a colon. All others may be anything, a remark of the editor's say, and are read as
 * paragraphs like others.
 */
export function blockQuotes(parsed: Parsed): BlockQuotes {
  const quotations: Span[] = [];
  const signatures = new Set<number>();
  const breaks: number[] = [];
  for (let node = parsed.tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'Blockquote') continue;
    const signature = signatureIn(parsed, node) ?? signatureBelow(parsed, node);
    if (signature !== undefined) signatures.add(signature.start);
    if (signature?.inLine === true) breaks.push(signature.start - 1);
    const end = signature === undefined || signature.start > node.to ? node.to : signature.start;
    if (signature !== undefined || announces(wordsBefore(parsed, node))) quotations.push({ start: node.from, end });
  }
  return { quotations, signatures, breaks };
}

interface Signature {
  readonly start: number;
  /** Whether it stands behind words in one line. */
  readonly inLine?: boolean;
}

/** The last line of a block quotation, or the end of it, where that signs it. */
function signatureIn({ text }: Parsed, block: SyntaxNode): Signature | undefined {
  const last = block.lastChild;
  if (last === null) return undefined;
  if (last.name === 'BulletList') return block.firstChild?.nextSibling !== last ? ofList(text, last) : undefined;
  if (last.name !== 'Paragraph') return undefined;
  const words = text.slice(last.from, last.to);
  const lineEnd = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1;
  const line = lineEnd === 0 ? 0 : lineEnd + (/^[ \t>]*/.exec(words.slice(lineEnd))?.[0].length ?? 0);
  const isAlone = line === 0 && isFirstWords(block, last);
  if (!isAlone && isSignature(words.slice(line))) return { start: last.from + line };
  const inLine = inlineSignature(words.slice(line));
  return inLine === undefined ? undefined : { start: last.from + line + inLine, inLine: true };
}

/** Whether nothing but marks stands in a block quotation before a part of it. */
function isFirstWords(block: SyntaxNode, part: SyntaxNode): boolean {
  let first = block.firstChild;
  while (first?.name === 'QuoteMark') first = first.nextSibling;
  return first?.from === part.from;
}

/** A paragraph, or a list of one item, right below a block quotation. */
function signatureBelow({ text }: Parsed, block: SyntaxNode): Signature | undefined {
  const next = block.nextSibling;
  if (next?.name === 'BulletList') return ofList(text, next);
  return next?.name === 'Paragraph' && isSignature(text.slice(next.from, next.to)) ? { start: next.from } : undefined;
}

/** "- Ann Rowe": Markdown takes it for a list. */
function ofList(text: string, list: SyntaxNode): Signature | undefined {
  const isOne = list.firstChild !== null && list.firstChild.to === list.to;
  return isOne && isSignature(text.slice(list.from, list.to)) ? { start: list.from } : undefined;
}

/** The words right before a block quotation; empty where another block stands there. */
function wordsBefore({ text }: Parsed, block: SyntaxNode): string {
  const before = block.prevSibling;
  return before?.name === 'Paragraph' ? text.slice(before.from, before.to) : '';
}
