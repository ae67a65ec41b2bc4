import type { Analysis } from './analysis.js';

const READ: unique symbol = Symbol('read');

/** Notes what was read in the place of an analysis's text, where neither a comparison nor a list of its fields finds it. */
export const noteTextRead = (analysis: Analysis, read: string): Analysis => Object.defineProperty(analysis, READ, { value: read });

/** Words of such a text without the signs that stand for none. */
export const onlyWords = (words: string): string => words.replace(/\ufeff/gu, '');

/**
 * The text of an analysis as it was read: as long as it, with U+FEFF for what only says how words look, which is white space to
 * whoever counts them. The text itself where nothing is noted: it is all prose then, or the analysis is a copy.
 */
export const textRead = (analysis: Pick<Analysis, 'text'> & { readonly [READ]?: string }): string => analysis[READ] ?? analysis.text;
