import type { Analysis, MarkFamily, Quoted, Span } from '../../analysis/index.js';
import { contains, overlaps, shift } from '../../analysis/model/index.js';
import type { TextChange } from '../rename.js';
import { apostrophes } from './apostrophes.js';
import { untouched } from './untouched.js';

export type MarkStyle = 'curly' | 'straight';

export interface Restyling {
  /** Whether the text is Markdown. */
  readonly markdown: boolean;
  /** Where marks are to change; everywhere where it is left out. */
  readonly within?: readonly Span[];
}

/** A quotation mark, and which way it faces. */
interface Sign extends Span {
  readonly side: 'open' | 'close';
  readonly family: MarkFamily | undefined;
}

/** Pairs such as « » and „ “ are of another convention. */
const doubles: ReadonlySet<MarkFamily | undefined> = new Set(['curly', 'straight', 'doubled']);
const singles: ReadonlySet<MarkFamily | undefined> = new Set(['single', 'straight-single']);

const curled = { open: { '"': '“', "''": '“', '``': '“', "'": '‘' }, close: { '"': '”', "''": '”', "'": '’' } } as const;
const straightened: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‟': '"', '‘': "'", '’': "'", '‛': "'" };

/**
 * The quotation marks and apostrophes of the headline and the story in one style: what changes, in order. Which way a curly mark
 * faces is what the analysis made of the straight one. Inches, code, addresses and marks of other conventions stay as they
 * are, and so do byline and footer, which other programs set. Empty where all is in this style already.
 */
export function restyle(analysis: Analysis, style: MarkStyle, { markdown, within }: Restyling): TextChange[] {
  const { text } = analysis;
  const kept = untouched(analysis, markdown);
  const wanted = (span: Span): boolean => !kept.some((part) => overlaps(part, span)) && (within?.some((part) => contains(part, span)) ?? true);
  const signs = signsIn(analysis);
  const marks = signs.filter(({ family }) => family === undefined || doubles.has(family) || singles.has(family));
  const changes = [...marks.map((mark) => ({ span: mark, text: signIn(style, mark.side, text.slice(mark.start, mark.end)) })), ...apostrophesIn(analysis, signs, style)];
  return changes.flatMap(({ span: { start, end }, text: sign }) => (sign !== undefined && sign !== text.slice(start, end) && wanted({ start, end }) ? [{ span: { start, end }, text: sign }] : []))
    .sort((a, b) => a.span.start - b.span.start);
}

/** How an article mostly sets its marks, and whether that is plain; undefined where it has none. Single marks count where there are no others. */
export function usualStyle(analysis: Analysis, markdown: boolean): { readonly style: MarkStyle; readonly isPlain: boolean } | undefined {
  const kept = untouched(analysis, markdown);
  const paired = signsIn(analysis, ['body']).filter((sign) => sign.family !== undefined && !kept.some((part) => overlaps(part, sign)));
  const double = paired.filter(({ family }) => doubles.has(family));
  const marks = double.length > 0 ? double : paired.filter(({ family }) => singles.has(family));
  const curly = marks.filter(({ start, end }) => straightened[analysis.text.slice(start, end)] !== undefined).length;
  if (marks.length === 0) return undefined;
  return { style: marks.length - curly > curly ? 'straight' : 'curly', isPlain: marks.length !== 2 * curly };
}

/** What a mark is in a style; undefined for a sign that has no other form. */
function signIn(style: MarkStyle, side: Sign['side'], sign: string): string | undefined {
  const forms: Readonly<Record<string, string>> = style === 'straight' ? straightened : curled[side];
  return forms[sign];
}

/** The marks in paragraphs of some roles: those of pairs, the inner ones included, and closing ones that nothing opened. */
function signsIn({ locals, paragraphs }: Analysis, roles: readonly string[] = ['headline', 'body']): Sign[] {
  return locals.flatMap(({ quoted, strays }, index) => {
    const paragraph = paragraphs[index];
    if (!paragraph || !roles.includes(paragraph.role)) return [];
    const signs = [...quoted.flatMap(signsOf), ...strays.map((span): Sign => ({ ...span, side: 'close', family: undefined }))];
    // A closing mark that nothing opened may also close the words that the analysis takes for the quotation.
    return signs.filter(({ start }, at) => signs.findIndex((other) => other.start === start) === at).map((sign) => ({ ...sign, ...shift(sign, paragraph.start) }));
  });
}

function signsOf({ open, close, family, nested }: Quoted): Sign[] {
  const opening: Sign[] = open.end > open.start ? [{ ...open, side: 'open', family }] : [];
  const closing: Sign[] = close && close.end > close.start ? [{ ...close, side: 'close', family }] : [];
  return [...opening, ...nested.flatMap(signsOf), ...closing];
}

/** The apostrophes, in a style. */
function apostrophesIn({ text, paragraphs }: Analysis, marks: readonly Span[], style: MarkStyle): TextChange[] {
  const isMark = new Set(marks.flatMap(({ start, end }) => (end - start > 1 ? [start, end - 1] : [start])));
  const stretches = paragraphs.filter(({ role }) => role === 'headline' || role === 'body');
  return stretches.flatMap((stretch) => apostrophes(text, stretch)).filter(({ start }) => !isMark.has(start)).map((span) => ({ span, text: style === 'curly' ? '’' : "'" }));
}
