import type { Report } from '../../report.js';
import type { Style } from '../../terminal/style.js';
import type { LineOf } from '../../../library/lines.js';
import type { Voice } from '../../../library/voices.js';

/** How the text format is to look. */
export interface TextSettings {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
  /** Print long quotations uncut. */
  readonly full: boolean;
  /** Print findings and nothing else. */
  readonly quiet: boolean;
  /** Say why each quotation is given to its speaker. */
  readonly why: boolean;
  /** List the findings that somebody silenced. */
  readonly showSilenced: boolean;
}

/** What each part of the page is made from. */
export interface Page extends TextSettings {
  readonly report: Report;
  readonly voices: readonly Voice[];
  readonly lineOf: LineOf;
  /** The colour of a source's name, the same wherever it stands. */
  readonly paintOf: (source: string) => (text: string) => string;
}
