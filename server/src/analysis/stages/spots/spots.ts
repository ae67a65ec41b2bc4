import { possessive } from '../../lexicon/function-words.js';
import type { Local, Phrase, Spot, Token } from '../../model/index.js';
import { phraseOf } from '../phrases/phrase-head.js';
import { factsOf, type Draft, type Surroundings } from './facts.js';
import { bodyName, nameFacts } from './name-facts.js';
import { wholeName } from './whole-name.js';

/** What the spots of a paragraph are read from. */
export type Named = Pick<Local, 'quoted' | 'sentences' | 'phrases' | 'subjects' | 'reports' | 'nested'>;

/**
 * The phrases of a paragraph that may name somebody, by where they begin: those of its sentences, each followed by the names
 * that stand in it, and those that only a cue has made ("WALLACE:"). An empty list where there are none.
 */
export function spots(named: Named): Spot[] {
  const drafts: Draft[] = [];
  named.sentences.forEach(({ tokens }, sentence) => { inSentence(drafts, named.phrases[sentence] ?? [], { sentence, tokens }); });
  drafts.push(...unlisted(named, drafts));
  drafts.sort((a, b) => a.phrase.span.start - b.phrase.span.start || Number(a.idle) - Number(b.idle));
  const at = new Map(drafts.map((draft, index) => [draft.phrase, index]));
  let order = -1;
  return drafts.map((draft, index) => {
    if (draft.phrase.span.start !== drafts[index - 1]?.phrase.span.start) order++;
    return spotOf(draft, { at, order, subject: named.subjects[draft.sentence] });
  });
}

function spotOf(draft: Draft, around: Surroundings): Spot {
  const { phrase, tokens } = draft;
  const whole = wholeName(phrase, tokens);
  const body = whole.form === 'organisation' && whole.anchored ? bodyName(whole, tokens) : undefined;
  return { phrase, whole, body, facts: factsOf(draft, nameFacts({ phrase, whole, body }, tokens), around) };
}

function inSentence(drafts: Draft[], phrases: readonly Phrase[], { sentence, tokens }: Pick<Draft, 'sentence' | 'tokens'>): void {
  let before: Phrase | undefined;
  for (const phrase of phrases) {
    // "the plan" and "a year" name nobody unless a cue says so; then they stand by themselves.
    const idle = !phrase.anchored && phrase.form === 'role';
    drafts.push({ phrase, sentence, tokens, idle, within: undefined, before: idle ? undefined : before });
    for (const inner of namesWithin(tokens, phrase)) drafts.push({ phrase: inner, sentence, tokens, idle: false, within: phrase, before: undefined });
    before = phrase;
  }
}

/** The speakers that no sentence lists. */
function unlisted({ quoted, sentences, subjects, reports, nested }: Named, drafts: readonly Draft[]): Draft[] {
  const listed = new Set(drafts.map(({ phrase }) => phrase));
  const found: Draft[] = [];
  const add = (phrase: Phrase | undefined, sentence: number, tokens: readonly Token[]): void => {
    if (phrase === undefined || listed.has(phrase)) return;
    listed.add(phrase);
    found.push({ phrase, sentence, tokens, idle: true, within: undefined, before: undefined });
  };
  for (const { speaker, sentence } of reports) add(speaker, sentence, sentences[sentence]?.tokens ?? []);
  subjects.forEach((subject, sentence) => { add(subject, sentence, sentences[sentence]?.tokens ?? []); });
  // The tokens of the words in marks are not kept: the sentence has one token for all of them.
  let sentence = 0;
  for (const { within, report } of nested) {
    while ((sentences[sentence]?.end ?? Infinity) <= (quoted[within]?.span.start ?? 0)) sentence++;
    add(report.speaker, sentence, []);
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
