import type { SyntaxNodeRef } from '@lezer/common';
import type { Span } from '../../analysis/model/index.js';
import { erased, erasedLines, NOTHING, replaced, type Stroke } from '../stroke.js';
import { signOf } from './entities.js';
import type { Parsed } from './parse.js';

/** Blocks that are no prose at all. */
const NO_PROSE = new Set(['FencedCode', 'CodeBlock', 'LinkReference', 'HorizontalRule', 'ProcessingInstructionBlock']);
/** Parts of a line that are none. */
const NO_WORDS = new Set(['Image', 'ProcessingInstruction']);
/** Code with quotation marks in it quotes nobody. */
const QUOTING = /["'“”„‘’‚«»]/;
/** Signs that say how the words around them look. */
const MARKS = new Set(['QuoteMark', 'ListMark', 'TaskMarker', 'HeaderMark', 'EmphasisMark', 'StrikethroughMark']);
/** “[^1]” in the text. */
const FOOTNOTE = /^\[\^[^\]]{1,100}\]$/;
/** HTML of which nothing is prose. */
const SILENT = /^\s*<(?:script|style|pre|svg|iframe|textarea|template)\b/i;
const TAG = /<\/?[a-z][^<>]{0,1000}>/gi;

const spanOf = ({ from, to }: SyntaxNodeRef): Span => ({ start: from, end: to });

interface Reading extends Parsed {
  /** The labels of the addresses that the document lists, as they are compared. */
  readonly references: ReadonlySet<string>;
  /** Where the lines begin that sign a quotation; their marks stay. */
  readonly signatures: ReadonlySet<number>;
}

/** What stands in the place of a document's marks, code, addresses of links and tags; the marks of lines that sign a quotation stay. */
export function strokesOf(parsed: Parsed, signatures: ReadonlySet<number>): Stroke[] {
  const reading: Reading = { ...parsed, signatures, references: referencesIn(parsed) };
  const strokes: Stroke[] = [];
  parsed.tree.iterate({
    enter(node) {
      const whole = ofWhole(parsed.text, node);
      strokes.push(...(whole ?? ofPart(reading, node)));
      return whole === undefined;
    },
  });
  return strokes;
}

/** For a part of the document in which nothing else is looked for; undefined for all others. */
function ofWhole(text: string, node: SyntaxNodeRef): Stroke[] | undefined {
  const { name } = node;
  if (NO_PROSE.has(name)) return [erasedLines(text, spanOf(node))];
  if (NO_WORDS.has(name)) return [erased(spanOf(node))];
  if (name === 'InlineCode') return ofCode(text, node);
  if (name === 'HTMLBlock') return ofHtml(text, spanOf(node));
  return name === 'Comment' || name === 'CommentBlock' ? [] : undefined;
}

function ofPart(reading: Reading, node: SyntaxNodeRef): Stroke[] {
  const { text, signatures } = reading;
  const span = spanOf(node);
  const words = (): string => text.slice(span.start, span.end);
  if (MARKS.has(node.name)) return signatures.has(span.start) ? [] : [erased(span)];
  switch (node.name) {
    case 'Link': return FOOTNOTE.test(words()) ? [erased(span)] : ofLink(reading, node);
    case 'Autolink': return [erased({ start: span.start, end: span.start + 1 }), erased({ start: span.end - 1, end: span.end })];
    case 'HTMLTag': return [/^<br\b/i.test(words()) ? replaced(span, '\n') : erased(span)];
    case 'Escape': return [{ start: span.start, end: span.start + 1, text: NOTHING }];
    case 'Entity': return ofEntity(text, span);
    // A cell of a table is a paragraph of its own.
    case 'TableDelimiter': return [span.end - span.start === 1 ? { ...span, text: '\n' } : erased(span)];
    case 'HardBreak': return [erasedLines(text, span)];
    case 'Paragraph': case 'Task': return softBreaks(reading, span);
    default: return [];
  }
}

function referencesIn({ text, tree }: Parsed): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({ enter(node) {
    const label = node.name === 'LinkReference' ? node.node.getChild('LinkLabel') : null;
    if (label !== null) labels.add(comparable(text.slice(label.from, label.to)));
  } });
  return labels;
}

const comparable = (label: string): string => label.replace(/^\[|\]$/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether words in brackets are a link: “the [mayor]” is none. */
function leadsAnywhere({ text, references }: Reading, node: SyntaxNodeRef): boolean {
  const link = node.node;
  if (link.getChild('URL') !== null) return true;
  if (text.slice(node.from, node.to).endsWith('()')) return true;
  const label = link.getChild('LinkLabel');
  const words = label === null || label.to - label.from <= 2 ? text.slice(node.from, label?.from ?? node.to) : text.slice(label.from, label.to);
  return references.has(comparable(words));
}

/** A link but for the words in its first brackets; nothing of what only looks like one. */
function ofLink(reading: Reading, node: SyntaxNodeRef): Stroke[] {
  const closing = node.node.getChildren('LinkMark')[1];
  if (closing === undefined || !leadsAnywhere(reading, node)) return [];
  return [erased({ start: node.from, end: node.from + 1 }), erased({ start: closing.from, end: node.to })];
}

/** Code in a line is words, “run `npm start`, she said”, but for its marks; nothing where it has quotation marks of its own. */
function ofCode(text: string, node: SyntaxNodeRef): Stroke[] {
  if (QUOTING.test(text.slice(node.from, node.to))) return [erased(spanOf(node))];
  return node.node.getChildren('CodeMark').map((mark) => erased(spanOf(mark)));
}

function ofEntity(text: string, span: Span): Stroke[] {
  const sign = signOf(text.slice(span.start, span.end));
  if (sign === undefined) return [];
  // A closing mark stands at the end of its entity, so that the words with their marks hold all of it.
  return [/[’”»]/.test(sign) ? { ...span, text: sign.padStart(span.end - span.start, NOTHING) } : replaced(span, sign)];
}

/** Of HTML the tags; all of what is no prose. */
function ofHtml(text: string, span: Span): Stroke[] {
  const html = text.slice(span.start, span.end);
  if (SILENT.test(html)) return [erasedLines(text, span)];
  return [...html.matchAll(TAG)].map(({ 0: tag, index }) => erasedLines(text, { start: span.start + index, end: span.start + index + tag.length }));
}

/** A line end inside of a paragraph is a space, with the marks that begin the next line, but where a signature begins behind it. */
function softBreaks({ body, signatures }: Reading, { start, end }: Span): Stroke[] {
  const breaks = [...body.slice(start, end).matchAll(/(?:\r\n|\r|\n)[ \t>]*/g)];
  return breaks.map(({ 0: sign, index }) => ({ start: start + index, end: start + index + sign.length })).filter((span) => !signatures.has(span.end)).map((span) => replaced(span, ' '));
}
