import type { Analysis, Certainty, Quotation, QuotationKind, Source, Span } from '../analysis/index.js';
import { countWords, textRead } from '../analysis/model/index.js';
import { silencer, type Silencing } from '../project/index.js';
import { unattributedQuote } from '../rules/unattributed-quote.js';
import { lookupIn, speakerIn, type Lookup } from './lookup.js';
import { titleOf } from './outline.js';
import { quotedWords, shares, type Share } from './shares.js';
import { wordsAt } from './wording.js';

/** A quotation as a list shows it. */
export interface ListedQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly segments: readonly Span[];
  /** The first words in one line; never empty. */
  readonly preview: string;
  readonly certainty: Certainty;
  /** The words that name the speaker here, and where they stand; undefined where nobody is given. */
  readonly speaker: { readonly text: string; readonly span: Span } | undefined;
  readonly cue: Span | undefined;
  /** The source's id; undefined where it cannot be told. */
  readonly source: string | undefined;
  readonly nested: boolean;
  /** All its words, and those in quotation marks. */
  readonly words: number;
  readonly quotedWords: number;
}

/** A source that is quoted, with its quotations in reading order, and its part of the quoted words. */
export interface ListedSource {
  readonly source: Source;
  readonly share: Share;
  readonly quotations: readonly ListedQuotation[];
}

/** Who says what in an article. */
export interface SourceList {
  readonly totals: { readonly quotations: number; readonly sources: number; readonly unattributed: number; readonly quotedWords: number; readonly words: number };
  /** The largest part of the quoted words first; where parts are alike, who is introduced first. The silent are left out. */
  readonly sources: readonly ListedSource[];
  /** Quotations whose speaker is missing: what the rule `unattributed-quote` finds and nobody silenced, in reading order. */
  readonly unattributed: readonly ListedQuotation[];
  /** Those of them that somebody looked at and silenced, in reading order. They count as quotations, and not as unattributed. */
  readonly silenced: readonly ListedQuotation[];
  /** All others without a source, in reading order. */
  readonly unresolved: readonly ListedQuotation[];
}

const previewLength = 80;

/**
 * The sources of an article by their shares, and the quotations that have none. Empty lists where nobody is quoted.
 *
 * @param silencing the project file and the article's place in it; comments in the article silence in any case.
 */
export function sources(analysis: Analysis, silencing?: Silencing): SourceList {
  const lookup = lookupIn(analysis);
  const listed = analysis.quotations.filter(({ segments }) => segments.length > 0).map((quotation) => listedOf(lookup, quotation));
  const bySource = groupedBySource(listed);
  const shareOf = new Map(shares(analysis).map((share) => [share.source, share]));
  const speaking = analysis.sources.flatMap((source): ListedSource[] => {
    const [share, quotations] = [shareOf.get(source.id), bySource.get(source.id)];
    return share && quotations ? [{ source, share, quotations }] : [];
  });
  const missing = missingIn(analysis, silencing);
  const nobodys = (is: 'unattributed' | 'silenced' | undefined): ListedQuotation[] =>
    (bySource.get(undefined) ?? []).filter(({ segments }) => missing.get(segments[0]?.start ?? -1) === is);
  const unattributed = nobodys('unattributed');
  return {
    totals: {
      quotations: listed.length, sources: speaking.length, unattributed: unattributed.length,
      quotedWords: quotedWords(analysis), words: countWords(textRead(analysis)),
    },
    sources: speaking.sort((a, b) => b.share.words - a.share.words || b.source.words - a.source.words),
    unattributed,
    silenced: nobodys('silenced'),
    unresolved: nobodys(undefined),
  };
}

/** Where quotations without a speaker begin, and whether somebody silenced that. */
function missingIn(analysis: Analysis, silencing: Silencing | undefined): ReadonlyMap<number, 'unattributed' | 'silenced'> {
  const { id: rule } = unattributedQuote;
  const silencedBy = silencer(analysis, silencing);
  return new Map([...unattributedQuote.check(analysis)].map((finding) =>
    [finding.span.start, silencedBy({ ...finding, rule, severity: 'warning' }) === undefined ? 'unattributed' : 'silenced']));
}

/** Those without a source stand under undefined. */
function groupedBySource(listed: readonly ListedQuotation[]): ReadonlyMap<string | undefined, readonly ListedQuotation[]> {
  const groups = new Map<string | undefined, ListedQuotation[]>();
  for (const quotation of listed) {
    const group = groups.get(quotation.source);
    if (group) group.push(quotation);
    else groups.set(quotation.source, [quotation]);
  }
  return groups;
}

function listedOf(lookup: Lookup, quotation: Quotation): ListedQuotation {
  const { analysis } = lookup;
  const attribution = lookup.attribution(quotation.id);
  const { mention, source } = speakerIn(lookup, attribution);
  const count = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + countWords(textRead(analysis).slice(start, end)), 0);
  return {
    id: quotation.id, kind: quotation.kind, segments: quotation.segments,
    preview: titleOf(textRead(analysis), quotation, previewLength),
    certainty: attribution?.certainty ?? 'unknown',
    speaker: mention && { text: wordsAt(textRead(analysis), mention.span), span: mention.span },
    cue: lookup.cue(attribution?.cue)?.span,
    source: source?.id, nested: quotation.parent !== undefined,
    words: count(quotation.segments), quotedWords: count(quotation.quoted.map(({ inner }) => inner)),
  };
}
