import type { Evidence } from './evidence.js';
import type { Phrase } from './phrase.js';
import type { QuotationKind } from './quotation.js';
import type { Quoted } from './mark.js';
import type { Report } from './report.js';
import type { Span } from './span.js';

/** Where something stands: which paragraph, which sentence of it. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** A phrase with its place; its spans are still relative to the paragraph. */
export interface PlacedPhrase extends Place {
  readonly phrase: Phrase;
}

/** A cue's report with its place. */
export interface PlacedReport extends Place {
  readonly report: Report;
}

/** One quotation while it is put together: its words, and what is known of who speaks. Spans are of the article. */
export interface Speech {
  readonly kind: QuotationKind;
  readonly segments: readonly Span[];
  readonly quoted: readonly Quoted[];
  readonly closed: boolean;
  /** Where it begins and ends. */
  readonly from: Place;
  readonly to: Place;
  /** The cue that attributes it; undefined where it stands without one. */
  readonly report: PlacedReport | undefined;
  /** What joined its parts. */
  readonly joined: readonly Evidence[];
  /** The speech that it is quoted in. */
  readonly parent: Speech | undefined;
}
