import { spanOf, type Paragraph, type ParagraphRole, type Span } from '../../model/index.js';
import { placesOf, quotedAlike } from './block-quotations.js';
import { countWhile } from '../count-while.js';
import { commonEnds, type Ends } from '../ends.js';
import { linesOf, trim, type Line } from './lines.js';
import { rolesOf } from './roles.js';
import { isHardWrapped, NO_WRAPPING, withOthers, wrappingOf, type Wrapping } from './wrapping.js';

/** A text in its paragraphs, and what the next version goes by to find its own. */
export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly wrapping: Wrapping;
  /** Whether a paragraph is a block of lines. */
  readonly inBlocks: boolean;
  /** Which paragraphs lie in block quotations. */
  readonly quoted: ReadonlySet<number>;
}

/** No version: all is new. */
const NONE: Layout = { text: '', paragraphs: [], wrapping: NO_WRAPPING, inBlocks: false, quoted: new Set() };

/**
 * The paragraphs of an article, each a line, or a block of hard-wrapped lines, without the white space around it.
 * Offsets are UTF-16 code units, half-open. Nothing but white space gives an empty list.
 *
 * @param quoted block quotations, in which nothing is headline or byline.
 */
export const paragraphs = (text: string, quoted: readonly Span[] = []): readonly Paragraph[] => layoutOf(text, quoted).layout.paragraphs;

/**
 * The same with what is kept for the next version, and how many paragraphs at both ends stand as in the version before: with
 * the same words, in the same roles, and in block quotations or not. Only what is between is looked at.
 */
export function layoutOf(text: string, quoted: readonly Span[], before = NONE): { readonly layout: Layout; readonly standing: Ends } {
  const same = withSameWords(before, commonEnds(before.text, text));
  const below = before.paragraphs.length - same.below;
  const by = text.length - before.text.length;
  const cut = { start: before.paragraphs[same.above - 1]?.end ?? 0, end: same.below > 0 ? before.paragraphs[below - 1]?.end ?? 0 : before.text.length };
  const lines = linesOf(text, { start: cut.start, end: cut.end + by });
  const wrapping = withOthers(before.wrapping, wrappingOf(before.text, linesOf(before.text, cut)), wrappingOf(text, lines));
  const inBlocks = isHardWrapped(text, wrapping);
  // A text that is wrapped now, or is so no more, has other paragraphs from the first on.
  if (inBlocks !== before.inBlocks && before !== NONE) return layoutOf(text, quoted);
  const found = (inBlocks ? blocks(lines) : lines).map((line) => trim(text, line));
  const spans: readonly Stretch[] = [...before.paragraphs.slice(0, same.above), ...found, ...before.paragraphs.slice(below).map((one) => movedOn(one, by))];
  const all = inRoles(spans, rolesOf(text, spans, quoted));
  const layout = { text, paragraphs: all, wrapping, inBlocks, quoted: placesOf(quoted, all) };
  return { layout, standing: quotedAlike(layout, before, inSameRoles(all, spans, same)) };
}

/**
 * How many paragraphs have the same words where two texts have so much in common. Of those that begin above the change the last may
 * go on into it. Of those that begin below it the first may be the end of a line that begins above, and what that line says of how
 * the text is wrapped goes by the second, which follows it.
 */
function withSameWords({ text, paragraphs: all }: Layout, { above, below }: Ends): Ends {
  const begun = countWhile(all.length, (i) => (all[i]?.start ?? 0) < above);
  const rest = countWhile(all.length - begun, (i) => (all[all.length - 1 - i]?.start ?? 0) >= text.length - below);
  return { above: Math.max(0, begun - 1), below: Math.max(0, rest - 2) };
}

/** A paragraph so much farther on. */
const movedOn = (one: Paragraph, by: number): Paragraph => (by === 0 ? one : { start: one.start + by, end: one.end + by, role: one.role });

/** A stretch of the text that is a paragraph, and the role that it had. */
interface Stretch extends Span {
  readonly role?: ParagraphRole;
}

/** All in their roles. A paragraph that has the role that it had is the same value. */
const inRoles = (spans: readonly Stretch[], roleOf: (index: number) => ParagraphRole): Paragraph[] =>
  spans.map((span, index) => {
    const role = roleOf(index);
    return isOf(span, role) ? span : { start: span.start, end: span.end, role };
  });

/** How many of those at both ends are in the roles that they had. */
const inSameRoles = (all: readonly Paragraph[], spans: readonly Stretch[], { above, below }: Ends): Ends =>
  ({ above: countWhile(above, (i) => all[i] === spans[i]), below: countWhile(below, (i) => all[all.length - 1 - i] === spans[all.length - 1 - i]) });

const isOf = (span: Stretch, role: ParagraphRole): span is Paragraph => span.role === role;

/** Stretches between blank lines. */
function blocks(all: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of all) {
    const open = spans.at(-1);
    if (open !== undefined && line.follows) open.end = line.end;
    else spans.push(spanOf(line));
  }
  return spans;
}
