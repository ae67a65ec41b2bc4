import { countWords } from '../analysis/model/index.js';

/** A stop that ends no sentence: after a title, an initial or an abbreviation of a month or a party. */
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|vs|etc|Inc|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;

/** How many sentences of at least two words a stretch of quoted words holds; 0 for one without words. */
export function countSentences(text: string): number {
  const parts = text.split(/(?<=[.!?…]["”’')\]]{0,4})\s+(?=["“‘'([]*[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences.filter((sentence) => countWords(sentence) > 1).length;
}

const FULL_SENTENCE = /^\p{Lu}[^]*[.,!?…]$/u;

/** Whether quoted words are a sentence of their own and no fragment of the writer's: they begin with a capital and end with a stop. */
export const isFullSentence = (text: string): boolean => FULL_SENTENCE.test(text.trim()) && countWords(text) > 1;
