import { TABLES, type Vocabulary } from './lexicon/vocabulary.js';
import type { Local, MarkFamily } from './model/index.js';
import { countWhile } from './stages/count-while.js';
import { readParagraph } from './stages/local.js';
import { finish, type Steps } from './steps.js';

/**
 * The local result of each paragraph, taken from `previous` where a paragraph has the same text and the same mark carried
 * into it, and was read with the same vocabulary. What a paragraph carries out is carried into the next, so that an edit
 * reaches down only until that is the same. Each result of `previous` is taken once: two paragraphs of the same words are
 * two places, and whoever is named in one is not thereby named in the other.
 *
 * @param inBlock whether a paragraph is of a block quotation, which carries its own kind of mark into each.
 */
export function readParagraphs(texts: readonly string[], previous: readonly Local[], words: Vocabulary = TABLES, inBlock: (index: number) => boolean = () => false): Local[] {
  return finish(readParagraphsInSteps(texts, previous, words, inBlock));
}

/** The same, a step for each paragraph that is read anew. */
export function* readParagraphsInSteps(texts: readonly string[], previous: readonly Local[], words: Vocabulary, inBlock: (index: number) => boolean): Steps<Local[]> {
  const locals: Local[] = [];
  let carried: MarkFamily | undefined = inBlock(0) ? 'block' : undefined;
  const add = (local: Local): void => {
    locals.push(local);
    carried = inBlock(locals.length) ? 'block' : local.open === 'block' ? undefined : local.open;
  };
  const fits = (local: Local | undefined): local is Local => local !== undefined && local.carried === carried && local.vocabulary === words.key;
  // Most versions of a text differ in one place: what is above it and below it is found without a search.
  const above = countWhile(Math.min(texts.length, previous.length), (i) => texts[i] === previous[i]?.text);
  const below = countWhile(Math.min(texts.length, previous.length) - above, (i) => texts[texts.length - 1 - i] === previous[previous.length - 1 - i]?.text);
  const between = byText(previous.slice(above, previous.length - below));
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    const same = index < above ? previous[index] : index >= texts.length - below ? previous[index - texts.length + previous.length] : taken(between.get(text), fits);
    if (fits(same)) {
      add(same);
    } else {
      add(readParagraph(onItsOwn(text), carried, words));
      yield;
    }
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
