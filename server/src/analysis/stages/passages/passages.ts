import type { PlacedPhrase } from '../../model/index.js';
import type { Scene } from '../../resolve/lead-in.js';
import { attributions } from '../attributions.js';
import type { Move } from '../change.js';
import type { Article } from '../quotations/article.js';
import { quotations } from '../quotations/quotations.js';
import { formOf, labelledIn, type Form } from '../quotations/transcript-turns.js';
import { countsOf } from '../sources/words-in.js';
import { spotIndex } from '../spots/spot-index.js';
import { keptOf, labelledSince, mostSince, namesSince, NOTHING, renamedSince, surnamesSince, type Earlier, type Kept } from './earlier-passages.js';
import { mostNamed, surnamesOf } from './most-named.js';
import { isNameWord, nameWords } from './name-words.js';
import { isSilent, runOf, type Asked, type Passage, type Placed, type Run, type Spoken } from './passage.js';
import { passageCues } from './passage-cues.js';

/** What a passage may ask of the whole article. */
type Whole = Pick<Scene, 'isName' | 'mostNamed'>;

/** An article with its text. */
export interface Written extends Article {
  readonly text: string;
}

/**
 * Who says what, passage by passage. A passage of the version before is taken as it is, or moved to its new place, where its
 * paragraphs are the same results as before and the article answers what it asked as before.
 */
export function passages(article: Written, earlier?: Earlier): Spoken {
  let names = earlier === undefined ? undefined : namesSince(article, earlier);
  const isName = (word: string): boolean => isNameWord(names ??= nameWords(article.locals), word);
  const labelled = earlier === undefined ? labelledIn(article.locals) : labelledSince(article, earlier);
  const form = formOf(article, labelled, isName);
  let surnames = earlier === undefined ? undefined : surnamesSince(article, earlier);
  let most = earlier && mostSince(article, earlier);
  const whole: Whole = { isName, mostNamed: () => (most ??= { speaker: mostNamed(article, surnames ??= surnamesOf(article)) }).speaker };
  const kept = earlier === undefined ? NOTHING : keptOf(earlier, form);
  const others = earlier === undefined ? [] : renamedSince(names, article, earlier);
  // Where nobody has asked who is named most, no passage has.
  const asks = others.length > 0 || earlier?.spoken.most !== undefined;
  const again = (one: Placed): Placed => (answersAlike(one, whole, others) ? one : read(article, runOf(one), { form, whole }));
  const found = runsOf(article, stretchBetween(article, kept)).map((run): Placed => {
    const same = kept.between.get(article.locals[run.from]);
    return same !== undefined && fits(same.passage, run, article) ? again({ passage: same.passage, move: moveTo(run, same.passage, article) }) : read(article, run, { form, whole });
  });
  return { labelled, form, passages: asks ? [...kept.above.map(again), ...found, ...kept.below.map(again)] : [...kept.above, ...found, ...kept.below], names, surnames, most };
}

/** The paragraphs from the last of the passages above to the first of those below, which are silent. */
function stretchBetween({ locals }: Article, { above, below }: Kept): Run {
  const [last, first] = [above.at(-1), below[0]];
  return { from: last === undefined ? 0 : runOf(last).to - 1, to: first === undefined ? locals.length : runOf(first).from + 1 };
}

/** The runs of paragraphs with marks or cues in a stretch, each with the paragraph above and the one below. */
function runsOf({ locals }: Article, { from, to }: Run): Run[] {
  const runs: Run[] = [];
  let first: number | undefined;
  for (let i = from; i <= to; i++) {
    if (i < to && !isSilent(locals[i])) first ??= i;
    else if (first !== undefined) {
      runs.push({ from: Math.max(0, first - 1), to: Math.min(i + 1, locals.length) });
      first = undefined;
    }
  }
  return runs;
}

/** Whether a passage is of the same paragraphs at the same distances. */
function fits({ locals, paragraphs }: Passage, { from, to }: Run, article: Article): boolean {
  const by = (article.paragraphs[from]?.start ?? 0) - (paragraphs[0]?.start ?? 0);
  return locals.length === to - from && locals.every((local, index) => {
    const [before, now] = [paragraphs[index], article.paragraphs[from + index]];
    return article.locals[from + index] === local && before?.role === now?.role && (before?.start ?? 0) + by === now?.start;
  });
}

/**
 * Whether the article answers what a passage has asked as before.
 *
 * @param others the words that are a name's now and were none, or are no more.
 */
function answersAlike({ passage: { asked: { names, most } }, move }: Placed, { mostNamed }: Whole, others: readonly string[]): boolean {
  if (others.some((word) => names.has(word))) return false;
  if (most === undefined) return true;
  // Whoever is named most was looked for in all of the article, and must stand as far from the passage as before.
  const [before, now] = [most.speaker, mostNamed()];
  return before?.phrase === now?.phrase && (before?.paragraph ?? 0) + move.down === (now?.paragraph ?? move.down);
}

/** How far a passage has moved that stands in a run. */
const moveTo = ({ from }: Run, passage: Passage, { paragraphs }: Article): Move =>
  ({ by: (paragraphs[from]?.start ?? 0) - (passage.paragraphs[0]?.start ?? 0), down: from - passage.from });

const HERE: Move = { by: 0, down: 0 };

function read(article: Written, { from, to }: Run, { form, whole }: { readonly form: Form; readonly whole: Whole }): Placed {
  const names = new Map<string, boolean>();
  let most: Asked['most'];
  const isName = (word: string): boolean => {
    const answer = whole.isName(word);
    names.set(word, answer);
    return answer;
  };
  const asked = (): PlacedPhrase | undefined => (most = { speaker: whole.mostNamed() }).speaker;
  const heard = attributions({ ...article, isName, mostNamed: asked }, quotations(article, { from, to, form }));
  const { paragraphs, locals } = article;
  const passage: Passage = {
    from, locals: locals.slice(from, to), paragraphs: paragraphs.slice(from, to), asked: { names, most }, heard, counts: heard.map((one) => countsOf(article.text, one)),
    speakers: heard.map(({ speaker }) => (speaker === undefined ? undefined : spotIndex(speaker.phrase, locals[speaker.paragraph]?.spots ?? []))), cues: passageCues(heard),
  };
  return { passage, move: HERE };
}
