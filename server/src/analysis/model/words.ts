/**
 * How many words a text holds: runs between spaces with at least one letter or digit, as an editor counts them. 0 for an
 * empty text.
 */
export const countWords = (text: string): number => text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
