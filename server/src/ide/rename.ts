import type { Analysis, Source, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { changesBetween, objectionTo, wordsOfName, type Change } from './new-name.js';
import { isProper, occurrences, type Occurrence } from './occurrences.js';
import { pointedAt } from './pointed.js';
import { namesInText } from './spelled-names.js';
import { lineAt, quoteAt } from './wording.js';

/** Why something cannot be renamed, as a sentence to show. */
export interface Refusal {
  readonly refused: string;
}

/** The name at a caret, which a person may write anew. */
export interface Renamable {
  readonly span: Span;
  /** The name in one line. */
  readonly name: string;
}

/** A stretch of the article and what shall stand there. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** The name of a person or an organisation at a caret, or why there is none to rename: pronouns and descriptions have no spelling. */
export function prepareRename(analysis: Analysis, offset: number): Renamable | Refusal {
  const target = targetAt(analysis, offset);
  return 'refused' in target ? target : { span: target.name, name: lineAt(analysis.text, target.name, Infinity) };
}

/**
 * What changes where the name at a caret is written anew: the same words of it in every form that the article has, names in
 * quoted words included, and nothing else. In order, never overlapping, each inside of a name. Empty where the name stays the
 * same; refused where there is no name at the caret or the new one makes no sense.
 */
export function rename(analysis: Analysis, offset: number, newName: string): readonly TextChange[] | Refusal {
  const target = targetAt(analysis, offset);
  if ('refused' in target) return target;
  const refused = objectionTo(newName);
  if (refused !== undefined) return { refused };
  const { text } = analysis;
  const full = wordsOfName(analysis.sources.find(({ id }) => id === target.source)?.name ?? '');
  const changes = changesBetween(wordsOfName(text.slice(target.name.start, target.name.end)), wordsOfName(newName), full);
  return spellings(analysis, target.source).flatMap((name) => changesIn(text, name, { changes, full }));
}

/** Every place where a source’s name is spelt, in order, none overlapping another. What means somebody else is left to them. */
function spellings(analysis: Analysis, source: string): Span[] {
  const all = occurrences(analysis).filter(({ named }) => named);
  const own = all.filter((one) => one.source === source).map(({ name }) => name);
  const taken = new Set(all.filter(({ form }) => form === 'name').map(({ name }) => name.end));
  const spelt = namesInText(analysis).filter((one) => one.source === source && !taken.has(one.span.end)).map(({ span }) => span);
  const sorted = [...own, ...spelt].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function targetAt(analysis: Analysis, offset: number): Occurrence | Refusal {
  const { sources } = analysis;
  const pointed = pointedAt(analysis, offset);
  if (pointed?.kind !== 'occurrence') return { refused: 'Put the cursor on the name of a person or an organisation to rename it.' };
  const source = sources.find(({ id }) => id === pointed.source);
  if (pointed.occurrence.named && (source?.type === 'person' || source?.type === 'organisation')) return pointed.occurrence;
  return { refused: refusalOf(textRead(analysis), pointed.occurrence, source) };
}

function refusalOf(text: string, { form, span }: Occurrence, source: Source | undefined): string {
  const words = quoteAt(text, span);
  const isName = source !== undefined && (source.type === 'person' || source.type === 'organisation') && isProper(source.name);
  if (!isName) return `${words} is a description and not a name, so there is nothing to rename.`;
  return form === 'pronoun' ? `${words} stands for ${source.name}. Rename the name where the article gives it.` : `${words} describes ${source.name}. Rename the name where the article gives it.`;
}

interface Word extends Span {
  readonly text: string;
}

/** The changes in one form of a name, with its line breaks left where they are. */
function changesIn(text: string, name: Span, { changes, full }: { changes: readonly Change[]; full: readonly string[] }): TextChange[] {
  const words = [...text.slice(name.start, name.end).matchAll(/[^\s,]+/gu)].map(({ 0: word, index }): Word => ({ start: name.start + index, end: name.start + index + word.length, text: word }));
  const done: TextChange[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fits = (change: Change): boolean => change.from.every((word, index) => isWord(words[at + index]?.text, word));
    const change = changes.find(fits) ?? (words.length === 1 ? slip(words[0]?.text ?? '', { changes, full }) : undefined);
    if (!change) continue;
    const run = words.slice(at, at + change.from.length);
    done.push(...written(run, change));
    at += run.length - 1;
  }
  return done;
}

/** One change for each word where as many come as go, or one for the whole run. */
function written(run: readonly Word[], { from, to }: Change): TextChange[] {
  const shouted = run.every(({ text }, at) => text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 1 && from[at] !== text);
  const now = shouted ? to.map((word) => word.toUpperCase()) : to;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  if (run.length !== now.length) return [{ span: { start: first.start, end: last.end }, text: now.join(' ') }];
  return run.flatMap(({ start, end, text }, at) => (text === now[at] ? [] : [{ span: { start, end }, text: now[at] ?? '' }]));
}

/** The same word whatever its apostrophe, or the same in capitals, as headlines and transcripts have it. */
function isWord(word: string | undefined, sought: string): boolean {
  const [one, other] = [word, sought].map((each) => each?.replaceAll('’', "'") ?? '');
  return word !== undefined && (one === other || (word.length > 1 && one === other?.toUpperCase()));
}

const shortestSlip = 5;

/** A lone word that is nearly the one that changes, and none of the name’s own: "Stoltenburg", which the analysis took for a slip. */
function slip(word: string, { changes, full }: { changes: readonly Change[]; full: readonly string[] }): Change | undefined {
  if (full.includes(word)) return undefined;
  const meant = changes.find(({ from }) => from.length === 1 && differByALetter(word, from[0] ?? ''));
  return meant && { from: [word], to: meant.to };
}

function differByALetter(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestSlip || Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (word: string, skipped: number): string => word.slice(start + skipped);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
}
