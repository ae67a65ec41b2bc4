import { possessive } from '../../lexicon/function-words.js';
import type { ParagraphRole, Phrase, PlacedPhrase, Sentence, Token } from '../../model/index.js';
import { phraseOf } from '../phrases/phrase-head.js';
import type { Article } from '../quotations/article.js';

/** A phrase of the article with what stands around it. */
export interface Spotted extends PlacedPhrase {
  /** Which sentence of the article it stands in, counted from the beginning. */
  readonly count: number;
  readonly tokens: readonly Token[];
  readonly role: ParagraphRole;
  /** The phrase that it stands in: "Marsh" in "Marsh’s campaign", "a spokesman for Marsh". */
  readonly within: Phrase | undefined;
  /** The phrase before it in the same sentence, not counting those inside of others. */
  readonly before: Spotted | undefined;
}

/** With its fields in the one order that all have, as `asPhrase`. */
export const asSpotted = (of: Spotted): Spotted => ({
  paragraph: of.paragraph, sentence: of.sentence, count: of.count, role: of.role, phrase: of.phrase, tokens: of.tokens, within: of.within, before: of.before,
});

/**
 * All phrases of headlines and body in reading order, each followed by the names that stand in it.
 *
 * @param speakers phrases that speak; those that no sentence lists ("WALLACE:") are spotted too.
 */
export function spotted(article: Article, speakers: readonly PlacedPhrase[]): Spotted[] {
  const found: Spotted[] = [];
  let count = 0;
  article.locals.forEach((local, paragraph) => {
    const role = article.paragraphs[paragraph]?.role ?? 'body';
    local.sentences.forEach((one, sentence) => {
      count++;
      if (role !== 'footer' && role !== 'byline') found.push(...inSentence(one, local.phrases[sentence] ?? [], { paragraph, sentence, count, role }));
    });
  });
  const seen = new Set(found.map((one) => one.phrase));
  const unlisted = speakers.filter((one) => !seen.has(one.phrase));
  if (unlisted.length === 0) return found;
  const counts = countsOf(article);
  const extra = unlisted.map((one) => asSpotted({
    ...one, count: (counts[one.paragraph] ?? 0) + one.sentence + 1, tokens: article.locals[one.paragraph]?.sentences[one.sentence]?.tokens ?? [],
    role: article.paragraphs[one.paragraph]?.role ?? 'body', within: undefined, before: undefined,
  }));
  return [...found, ...extra].sort((a, b) => a.paragraph - b.paragraph || a.phrase.span.start - b.phrase.span.start);
}

/** How many sentences stand before each paragraph. */
function countsOf(article: Article): number[] {
  let sum = 0;
  return article.locals.map((local) => (sum += local.sentences.length) - local.sentences.length);
}

function inSentence({ tokens }: Sentence, phrases: readonly Phrase[], place: Pick<Spotted, 'paragraph' | 'sentence' | 'count' | 'role'>): Spotted[] {
  const found: Spotted[] = [];
  let before: Spotted | undefined;
  for (const phrase of phrases) {
    const { paragraph, sentence, count, role } = place;
    const outer = asSpotted({ paragraph, sentence, count, role, phrase, tokens, within: undefined, before });
    // "the plan" and "a year" name nobody unless a cue says so, and then the speakers bring them.
    if (phrase.anchored || phrase.form !== 'role') found.push(outer);
    for (const inner of namesWithin(tokens, phrase)) found.push(asSpotted({ paragraph, sentence, count, role, phrase: inner, tokens, within: phrase, before: undefined }));
    before = outer;
  }
  return found;
}

const PARTING = new Set(['of', 'for', 'by', 'from', 'with', 'to', 'in', 'at', 'against', 'behind', 'and', ',', '(']);

/** The names of people in a phrase that is about somebody or something else: whose it is, and of or for whom. */
function namesWithin(tokens: readonly Token[], phrase: Phrase): Phrase[] {
  if (phrase.first === phrase.last || phrase.form === 'pronoun') return [];
  const found: Phrase[] = [];
  const whole = phrase.form === 'organisation' || phrase.form === 'name';
  let first = phrase.first;
  for (let i = phrase.first; i <= phrase.last + 1; i++) {
    const token = tokens[i];
    const owns = token !== undefined && (token.lower === "'s" || (token.lower === "'" && token.start === tokens[i - 1]?.end));
    if (i <= phrase.last && !owns && !PARTING.has(token?.lower ?? '')) continue;
    const last = i - 1;
    // In "the Department of Justice" the small word joins one name; only an owner stands apart there.
    if (last >= first && (owns || !whole)) {
      const part = partOf(tokens, first, last, phrase);
      if (part !== undefined) found.push(part);
    }
    first = i + 1;
  }
  return found;
}

function partOf(tokens: readonly Token[], first: number, last: number, whole: Phrase): Phrase | undefined {
  while (first < last && possessive(tokens[first]?.lower ?? '') !== undefined) first++;
  if (tokens[last]?.capital !== true || (first === whole.first && last === whole.last)) return undefined;
  const part = phraseOf({ tokens, first, last });
  return part?.form === 'name' && !(part.head.start === whole.head.start && part.head.end === whole.head.end) ? part : undefined;
}
