import { markdownReading, plainReading, type Reading } from '../../reading/reading.js';
import type { Kind } from './kind.js';

/** The words of a file of a kind. What reads HTML is loaded when the first page is read: it is larger than all else. */
export async function readAs(kind: Kind, file: string): Promise<Reading> {
  if (kind === 'html') return (await import('../../reading/html/html.js')).htmlReading(file);
  return kind === 'markdown' ? markdownReading(file) : plainReading(file);
}
