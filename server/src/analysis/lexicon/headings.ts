import { membership } from './table.js';
import { headings } from './tables.generated.js';

const isHeading = membership(headings);

/** Whether a lower-case word is a label of an article or a headline, and nobody who speaks ("breaking", "video"). */
export function heading(word: string): boolean {
  return isHeading(word);
}
