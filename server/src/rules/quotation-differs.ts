import { differences, wordsOf, type Difference, type Word } from './same-words.js';
import type { ComparedArticle, ComparedQuotation, WorkspaceFinding, WorkspaceRule } from './workspace-rule.js';

/** So many words in a row make it worth while to look whether two quotations are the same. */
const run = 3;
/** Words in a row that more quotations share than this are a figure of speech. */
const commonplace = 50;

interface Entry<Place> {
  readonly article: ComparedArticle<Place>;
  readonly quotation: ComparedQuotation<Place>;
  readonly words: readonly Word[];
}

interface Start<Place> { readonly entry: Entry<Place>; readonly at: number }

function bySpeaker<Place>(articles: readonly ComparedArticle<Place>[]): Iterable<readonly Entry<Place>[]> {
  const speakers = new Map<string, Entry<Place>[]>();
  for (const article of articles) {
    for (const quotation of article.quotations) {
      const words = quotation.speaker === undefined ? [] : wordsOf(quotation.words);
      if (quotation.speaker === undefined || words.length <= run) continue;
      const entries = speakers.get(quotation.speaker);
      if (entries) entries.push({ article, quotation, words });
      else speakers.set(quotation.speaker, [{ article, quotation, words }]);
    }
  }
  return speakers.values();
}

/** Where each run of words stands in the quotations of one speaker. */
function startsOf<Place>(entries: readonly Entry<Place>[]): Map<string, Start<Place>[]> {
  const starts = new Map<string, Start<Place>[]>();
  for (const entry of entries) {
    for (const [at] of entry.words.entries()) {
      const key = runAt(entry.words, at);
      if (key === undefined) continue;
      const others = starts.get(key);
      if (others) others.push({ entry, at });
      else starts.set(key, [{ entry, at }]);
    }
  }
  return starts;
}

function runAt(words: readonly Word[], at: number): string | undefined {
  const keys = words.slice(at, at + run).map(({ key }) => key);
  return keys.length < run || keys.includes('') ? undefined : keys.join(' ');
}

/** The first quotation in another article that says the same in other words; undefined where none does. */
function differing<Place>(entry: Entry<Place>, starts: ReadonlyMap<string, readonly Start<Place>[]>): { other: Entry<Place>; found: readonly Difference[] } | undefined {
  const seen = new Set<Entry<Place>>();
  for (const [at] of entry.words.entries()) {
    const shared = starts.get(runAt(entry.words, at) ?? '') ?? [];
    if (shared.length > commonplace) continue;
    for (const { entry: other, at: from } of shared) {
      if (other.article === entry.article || seen.has(other)) continue;
      seen.add(other);
      const found = differences(entry.words, other.words, [at, from]);
      if (found && found.length > 0) return { other, found };
    }
  }
  return undefined;
}

/** Two quotations of the same words by a speaker of the same name, in two articles, and where they differ: never nowhere. */
export interface Differing<Place> {
  readonly here: Side<Place>;
  readonly there: Side<Place>;
  readonly differences: readonly Difference[];
}

/** A quotation with the article that it stands in. */
export interface Side<Place> {
  readonly article: ComparedArticle<Place>;
  readonly quotation: ComparedQuotation<Place>;
}

/** Each quotation that another article has in other words, with the first that does. Two that differ are told from both sides. */
export function* differingQuotations<Place>(articles: readonly ComparedArticle<Place>[]): Iterable<Differing<Place>> {
  for (const entries of bySpeaker(articles)) {
    const starts = startsOf(entries);
    for (const entry of entries) {
      const difference = differing(entry, starts);
      if (difference) yield { here: entry, there: difference.other, differences: difference.found };
    }
  }
}

function finding<Place>({ here, there, differences: [first, ...more] }: Differing<Place>): WorkspaceFinding<Place> {
  const rest = more.length === 0 ? '' : `, and ${String(more.length)} more`;
  return {
    place: here.quotation.place,
    message: `These words are quoted differently in “${there.article.name}”: “${first?.there ?? ''}” there, “${first?.here ?? ''}” here${rest}.`,
    related: [{ place: there.quotation.place, message: 'The same words, as the other article has them.' }],
  };
}

export const quotationDiffers: WorkspaceRule = {
  id: 'quotation-differs',
  severity: 'off',
  summary: 'The same words of the same speaker, quoted differently in two articles.',
  *check(articles) {
    for (const differing of differingQuotations(articles)) yield finding(differing);
  },
};
