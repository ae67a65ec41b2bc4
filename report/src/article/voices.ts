import type { ArticleReport, ReportedQuotation } from '../../../server/src/ide/index.js';
import { certaintyNames, kindNames, speakerOf } from '../wording.js';

/** So many colours there are; numbers tell those apart who share one. */
export const tones = 7;

/** How a source is shown: its number among the sources, from 1; 0 for nobody. */
export const numberOf = ({ sources }: ArticleReport, source: string | undefined): number => sources.findIndex(({ id }) => id === source) + 1;

/** The classes of whatever belongs to a source. */
export const classesOf = (number: number): string => `by-${number.toString()} tone-${(number === 0 ? 0 : ((number - 1) % tones) + 1).toString()}`;

/** "2", "2?" where that is a guess, "?" where it is nobody. */
export const labelOf = (number: number, { certainty }: ReportedQuotation): string => (number === 0 ? '?' : `${number.toString()}${certainty === 'guess' ? '?' : ''}`);

/** "Ada Okafor, direct, certain", for those who hover and those who listen. */
export const tellingOf = (quotation: ReportedQuotation): string =>
  [speakerOf(quotation), kindNames[quotation.kind].toLowerCase(), ...(quotation.source === undefined ? [] : [certaintyNames[quotation.certainty].toLowerCase()])].join(', ');
