import type { Analysis, MarkFamily, Quoted, Span } from '../analysis/model/index.js';

/** A quotation mark and the family of its pair. */
export interface PlacedMark {
  readonly span: Span;
  readonly family: MarkFamily;
}

/** The marks of a stretch and of those inside it; a mark that is missing is left out. */
function* marksOf({ open, close, family, nested }: Quoted): Iterable<PlacedMark> {
  if (open.end > open.start) yield { span: open, family };
  for (const inner of nested) yield* marksOf(inner);
  if (close && close.end > close.start) yield { span: close, family };
}

/**
 * The quotation marks of the story in reading order, of speech, titles and scare quotes alike, those inside of others
 * included. Apostrophes, inches and stray marks are none; headline, byline and footer are left out, since other programs
 * set them.
 */
export function* marksOfStory({ locals, paragraphs }: Analysis): Iterable<PlacedMark> {
  for (const [index, local] of locals.entries()) {
    const paragraph = paragraphs[index];
    if (paragraph?.role !== 'body') continue;
    for (const { span, family } of local.quoted.flatMap((stretch) => [...marksOf(stretch)])) {
      yield { span: { start: span.start + paragraph.start, end: span.end + paragraph.start }, family };
    }
  }
}

/** The marks around what is said, outermost ones only. */
export const marksOfSpeech = (quoted: Iterable<Quoted>): PlacedMark[] => [...quoted].flatMap((stretch) => [...marksOf({ ...stretch, nested: [] })]);
