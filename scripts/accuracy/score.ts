export interface Ratios { readonly p: number | null; readonly r: number | null; readonly f1: number | null }

/** The scorer's figures for one kind of quotation; null where there is nothing to divide by. */
export interface KindScore {
  readonly gold: number;
  readonly system: number;
  readonly words: Ratios;
  readonly exact: number | null;
  readonly speaker: Ratios;
  readonly cue: number | null;
  readonly name: number | null;
  readonly named: number;
  readonly alarms: number | null;
}

export const KINDS = ['direct', 'mixed', 'indirect', 'quoted', 'all'] as const;
export type Kind = (typeof KINDS)[number];

/** What the scorer prints with --json. */
export type Score = Readonly<Record<Kind, KindScore>> & { readonly fragment: Readonly<Record<'source' | 'cue' | 'content', Ratios>> };
