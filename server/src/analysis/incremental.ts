import { TABLES, type Vocabulary } from './lexicon/vocabulary.js';
import type { Local, MarkFamily } from './model/index.js';
import type { Ends } from './stages/ends.js';
import { readParagraph } from './stages/local.js';
import { finish, type Steps } from './steps.js';

/** The results of an earlier version, and how many paragraphs at both ends have the same words as in that. */
interface Earlier extends Ends {
  readonly locals: readonly Local[];
}

/** The local result of each paragraph, by its text. */
export const readParagraphs = (texts: readonly string[], words: Vocabulary = TABLES): Local[] =>
  finish(readParagraphsInSteps(texts, { locals: [], above: 0, below: 0 }, words, () => false));

/**
 * The local result of each paragraph, taken from an earlier version where a paragraph has the same text and the same mark carried
 * into it, and was read with the same vocabulary. What a paragraph carries out is carried into the next, so that an edit
 * reaches down only until that is the same. Each earlier result is taken once: two paragraphs of the same words are
 * two places, and whoever is named in one is not thereby named in the other. A step for each paragraph that is read anew.
 *
 * @param between the texts of the paragraphs between those at both ends that have the same words.
 * @param inBlock whether a paragraph is of a block quotation, which carries its own kind of mark into each.
 */
export function* readParagraphsInSteps(between: readonly string[], { locals: earlier, above, below }: Earlier, words: Vocabulary, inBlock: (index: number) => boolean): Steps<Local[]> {
  const locals: Local[] = [];
  let carried: MarkFamily | undefined = inBlock(0) ? 'block' : undefined;
  const fits = (local: Local): boolean => local.carried === carried && local.vocabulary === words.key;
  const gone = byText(earlier.slice(above, earlier.length - below));
  const last = above + between.length;
  while (locals.length < last + below) {
    const index = locals.length;
    const text = between[index - above] ?? '';
    const same = index < above ? earlier[index] : index >= last ? earlier[index - last + earlier.length - below] : taken(gone.get(text), fits);
    const local: Local = same !== undefined && fits(same) ? same : readParagraph(same?.text ?? onItsOwn(text), carried, words);
    locals.push(local);
    carried = inBlock(locals.length) ? 'block' : local.open === 'block' ? undefined : local.open;
    if (local !== same) yield;
  }
  return locals;
}

/** The same words as a string of its own: a piece of a string keeps the whole in memory, here the whole of an old version. */
const onItsOwn = (text: string): string => ` ${text}`.slice(1);

/** The results by the paragraph's text, the last first. */
function byText(locals: readonly Local[]): Map<string, Local[]> {
  const known = new Map<string, Local[]>();
  for (const local of locals.toReversed()) {
    const list = known.get(local.text);
    if (list === undefined) known.set(local.text, [local]);
    else list.push(local);
  }
  return known;
}

/** The last of a list that fits, which is then in it no more; undefined where none does. */
function taken(list: Local[] | undefined, fits: (local: Local) => boolean): Local | undefined {
  const at = list?.findLastIndex(fits) ?? -1;
  return at < 0 ? undefined : list?.splice(at, 1)[0];
}
