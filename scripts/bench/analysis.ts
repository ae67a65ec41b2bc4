import { createRequire } from 'node:module';
import type * as Analysis from './programs/analysis.js';
import { bundled } from './programs.js';

/** The analysis, bundled as in the products. */
export const { analyze, castOf, identities, pairMarks, paragraphs, passages, phrases, readParagraphs, sentences, sources } =
  createRequire(import.meta.url)(bundled('analysis.ts')) as typeof Analysis;
