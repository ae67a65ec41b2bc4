import type { Analysis, Quotation, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { childrenIn, lookupIn, speakerIn, type Lookup } from './lookup.js';
import { lineAt, quoteAt, wordsAt } from './wording.js';

/** One quotation in the outline: a speech over several segments or paragraphs is one entry. */
export interface OutlineEntry {
  /** The first words, in marks where the whole quotation stands in marks. */
  readonly name: string;
  /** Who speaks; "no speaker given" where nobody is. */
  readonly detail: string;
  /** From the first segment to the last, and over all children. */
  readonly span: Span;
  /** The first segment. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

const nameLength = 32;

/** The quotations in reading order, headlines included, nested ones below their outer ones; empty where nobody speaks. */
export function outline(analysis: Analysis): OutlineEntry[] {
  const lookup = lookupIn(analysis);
  const children = childrenIn(analysis);
  const entries = (parent: string | undefined): OutlineEntry[] =>
    (children.get(parent) ?? []).flatMap((quotation) => entryOf(lookup, quotation, entries(quotation.id)));
  return entries(undefined);
}

/** One entry; none for a quotation without segments, which a sound analysis does not hold. */
function entryOf(lookup: Lookup, quotation: Quotation, children: OutlineEntry[]): OutlineEntry[] {
  const selection = quotation.segments[0];
  if (!selection) return [];
  const end = [...quotation.segments, ...children.map((child) => child.span)].reduce((last, span) => Math.max(last, span.end), 0);
  return [{ name: titleOf(textRead(lookup.analysis), quotation, nameLength), detail: speakerOf(lookup, quotation), span: { start: selection.start, end }, selection, children }];
}

/** A quotation's first words in one line, in marks where all of it stands in marks; "…" where it holds no words. */
export function titleOf(text: string, { kind, segments: [first] }: Quotation, limit: number): string {
  const title = first && (kind === 'direct' ? quoteAt : lineAt)(text, first, limit);
  return title || '…';
}

/** The speaker's full name, else the words that name the speaker, else "no speaker given". */
function speakerOf(lookup: Lookup, quotation: Quotation): string {
  const { mention, source } = speakerIn(lookup, lookup.attribution(quotation.id));
  return source?.name ?? (mention ? wordsAt(textRead(lookup.analysis), mention.span) : 'no speaker given');
}
