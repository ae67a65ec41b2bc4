import type { Span } from '../../analysis/index.js';

const stop = /(?<!\s)[.!?…]{1,8}(?=\s+[\p{Lu}“"‘'])/gu;
/** Stops that end no sentence: after an initial, a title or a shortened word. */
const shortened = /(?:^|[^\p{L}])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Mx|Drs?|Prof|Sr|Jr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|vs|etc|No|Inc|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;

/** Where sentences end inside of a stretch of text, with their stops, but for the last one. Empty where there is one sentence. */
export function sentenceEnds(text: string, { start, end }: Span): number[] {
  return Array.from(text.slice(start, end).matchAll(stop), ({ 0: sign, index }) => start + index + sign.length)
    .filter((at) => !shortened.test(text.slice(Math.max(start, at - 12), at)));
}
