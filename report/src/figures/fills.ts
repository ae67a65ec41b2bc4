import type { Naming, ReportedQuotation } from '../../../server/src/ide/index.js';

/** What each sort is filled with, the same in every picture; an outline in `--ink` goes with each. */
export const kindFills: Readonly<Record<ReportedQuotation['kind'], string>> = { direct: 'var(--ink)', mixed: 'url(#hatch)', indirect: 'var(--pale)' };
export const namingFills: Readonly<Record<Naming, string>> = { named: 'var(--ink)', group: 'url(#dots)', unnamed: 'url(#hatch)', nobody: 'var(--pale)' };
