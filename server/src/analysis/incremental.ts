import { TABLES, type Vocabulary } from './lexicon/vocabulary.js';
import type { Local, MarkFamily } from './model/index.js';
import { readParagraph } from './stages/local.js';

/**
 * The local result of each paragraph, taken from `previous` where a paragraph has the same text and the same mark carried
 * into it, and was read with the same vocabulary. What a paragraph carries out is carried into the next, so that an edit reaches down only until that is the same.
 */
export function readParagraphs(texts: readonly string[], previous: readonly Local[], words: Vocabulary = TABLES): Local[] {
  const known = new Map<string, Local[]>();
  for (const local of previous) {
    if (local.vocabulary !== words.key) continue;
    const list = known.get(local.text);
    if (list === undefined) known.set(local.text, [local]);
    else list.push(local);
  }
  let carried: MarkFamily | undefined;
  return texts.map((text) => {
    const kept = known.get(text)?.find((local) => local.carried === carried);
    const local = kept ?? readParagraph(text, carried, words);
    carried = local.open;
    return local;
  });
}
