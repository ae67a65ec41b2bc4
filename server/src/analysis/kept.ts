import type { Analysis } from './model/index.js';
import type { Resolution } from './stages/identities/resolution.js';
import type { Layout } from './stages/paragraphs/paragraphs.js';
import type { Spoken } from './stages/passages/passage.js';
import type { Telling } from './stages/sources/earlier.js';

/** What the global stages leave for the next version of the text. Nothing in it leads to an earlier version. */
export interface Kept {
  readonly layout: Layout;
  readonly spoken: Spoken;
  readonly resolution: Resolution;
  readonly telling: Telling;
}

const KEPT: unique symbol = Symbol('kept');

/** The analysis, frozen, with what is kept where neither a comparison nor a list of its fields finds it. */
export const withKept = (analysis: Analysis, kept: Kept): Analysis => Object.freeze(Object.defineProperty(analysis, KEPT, { value: kept }));

/** What an analysis has kept; undefined for one that has kept nothing: a copy, say. */
export const keptOf = (analysis: (Analysis & { readonly [KEPT]?: Kept }) | undefined): Kept | undefined => analysis?.[KEPT];
