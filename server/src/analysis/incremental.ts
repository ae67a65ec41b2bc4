import { TABLES, type Vocabulary } from './lexicon/vocabulary.js';
import type { Local, MarkFamily } from './model/index.js';
import type { Ends } from './stages/ends.js';
import { readParagraph } from './stages/local.js';
import { finish, type Steps } from './steps.js';

/** The results of a version, and how many paragraphs at both ends stand in it as they do in the other one. */
interface Results extends Ends {
  readonly locals: readonly Local[];
}

/** The local result of each paragraph, by its text. */
export const readParagraphs = (texts: readonly string[], words: Vocabulary = TABLES): readonly Local[] =>
  finish(readParagraphsInSteps(texts, { locals: [], above: 0, below: 0 }, words, new Set())).locals;

/**
 * The local result of each paragraph, taken from an earlier version where a paragraph has the same text and the same mark carried
 * into it, and was read with the same vocabulary. What a paragraph carries out is carried into the next, so that an edit
 * reaches down only until that is the same. Each earlier result is taken once: two paragraphs of the same words are
 * two places, and whoever is named in one is not thereby named in the other. A step for each paragraph that is read anew.
 *
 * @param between the texts of the paragraphs between those at both ends that stand as they did.
 * @param quoted which paragraphs are of block quotations, which carry their own kind of mark into each.
 */
export function* readParagraphsInSteps(between: readonly string[], { locals: earlier, above, below }: Results, words: Vocabulary, quoted: ReadonlySet<number>): Steps<Results> {
  // All of a version are read with the same words, and into those above nothing else is carried than before.
  const locals = earlier[0]?.vocabulary === words.key ? earlier.slice(0, above) : [];
  const kept = locals.length;
  const carriedOn = (): MarkFamily | undefined => {
    const open = locals.at(-1)?.open;
    return quoted.has(locals.length) ? 'block' : open === 'block' ? undefined : open;
  };
  let carried = carriedOn();
  const fits = (local: Local): boolean => local.carried === carried && local.vocabulary === words.key;
  const [first, last] = [earlier.length - below, above + between.length];
  const gone = byText(earlier.slice(above, first));
  while (locals.length < last + below) {
    const index = locals.length;
    const text = between[index - above] ?? '';
    const same = index < above ? earlier[index] : index < last ? taken(gone.get(text), fits) : earlier[first + index - last];
    const isKept = same !== undefined && fits(same);
    // From the first on that is as it was below the change, all are.
    if (isKept && index >= last) return { locals: locals.concat(earlier.slice(first + index - last)), above: kept, below: last + below - index };
    locals.push(isKept ? same : readParagraph(same?.text ?? onItsOwn(text), carried, words));
    carried = carriedOn();
    if (!isKept) yield;
  }
  return { locals, above: kept, below: 0 };
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
