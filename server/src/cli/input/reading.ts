import { markdownReading, plainReading, type Reading } from '../../reading/reading.js';
import type { Kind } from './kind.js';

/** The words of a file of a kind. */
export function readAs(kind: Kind, file: string): Reading {
  return kind === 'markdown' ? markdownReading(file) : plainReading(file);
}
