import type { Analysis, Attribution, Cue, Mention, Quotation, Source, Span } from '../analysis/index.js';

/** An analysis by id. Each answers undefined for an id that it does not hold, and for none. */
export interface Lookup {
  readonly analysis: Analysis;
  attribution(quotation: string | undefined): Attribution | undefined;
  cue(id: string | undefined): Cue | undefined;
  mention(id: string | undefined): Mention | undefined;
  source(id: string | undefined): Source | undefined;
}

/** Built for each question: cheap beside the question, and nothing has to be kept. */
export function lookupIn(analysis: Analysis): Lookup {
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.quotation, attribution]));
  const cues = new Map(analysis.cues.map((cue) => [cue.id, cue]));
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  return {
    analysis,
    attribution: (quotation) => (quotation === undefined ? undefined : attributions.get(quotation)),
    cue: (id) => (id === undefined ? undefined : cues.get(id)),
    mention: (id) => (id === undefined ? undefined : mentions.get(id)),
    source: (id) => (id === undefined ? undefined : sources.get(id)),
  };
}

/** Who an attribution names: the source, and the words that name it. Both undefined where nobody is given. */
export function speakerIn(lookup: Lookup, attribution: Attribution | undefined): { mention: Mention | undefined; source: Source | undefined } {
  const mention = lookup.mention(attribution?.speaker);
  return { mention, source: lookup.source(attribution?.source ?? mention?.source) };
}

/** The quotations inside each quotation; those inside none, or inside one that is missing, stand under undefined. */
export function childrenIn({ quotations }: Analysis): ReadonlyMap<string | undefined, readonly Quotation[]> {
  const ids = new Set(quotations.map((quotation) => quotation.id));
  const children = new Map<string | undefined, Quotation[]>();
  for (const quotation of quotations) {
    const parent = quotation.parent !== undefined && ids.has(quotation.parent) ? quotation.parent : undefined;
    const siblings = children.get(parent);
    if (siblings) siblings.push(quotation);
    else children.set(parent, [quotation]);
  }
  return children;
}

/** Whether the character at `offset` is one of the span's; the place behind its end is not. */
const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** The shortest of the things whose span holds the offset; undefined where none does. */
export function shortestAt<T>(things: readonly T[], spansOf: (thing: T) => readonly Span[], offset: number): { thing: T; span: Span } | undefined {
  let found: { thing: T; span: Span } | undefined;
  for (const thing of things) {
    const span = spansOf(thing).find((candidate) => holds(candidate, offset));
    if (span && (!found || span.end - span.start < found.span.end - found.span.start)) found = { thing, span };
  }
  return found;
}
