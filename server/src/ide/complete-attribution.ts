import type { Analysis, Attribution, Quotation, Quoted, Source, Span } from '../analysis/index.js';
import { touches } from '../analysis/model/index.js';
import type { Completion, CompletionOptions } from './completions.js';
import { lookupIn } from './lookup.js';
import { likelySpeakers } from './likely-speakers.js';
import { nameInSentence } from './speaker-names.js';

/** More names than these are no help. */
const most = 6;

/** A closing mark, spaces and the beginning of a name at the end of what is typed. */
const behindMark = /[”"’'»›“](?<typed>[ \t]*|[ \t]+\p{Lu}[\p{L}\p{M}'’.-]*)$/u;

/** What may stand behind the caret: nothing, or the next sentence. */
const nothingOrSentence = /^[ \t]*$|^[ \t]+[\p{Lu}“"‘'«„]/u;

/** An attribution to write behind a closing mark. */
export interface Attributing {
  /** Who it names, as the article calls them there. */
  readonly name: string;
  /** As people see it: “, Falk said.” */
  readonly said: string;
  /** How the article describes them. */
  readonly detail: string | undefined;
  readonly replace: Span;
  readonly text: string;
  /** The comma before the mark. */
  readonly also: Completion['also'];
}

/** The same as completions. */
export const completeAttribution = (analysis: Analysis, offset: number, options?: CompletionOptions): Completion[] =>
  attributionsAt(analysis, offset, options).map(({ said, detail, replace, text, also }) => ({ kind: 'attribution', label: said, detail, replace, text, filter: text, also }));

/**
 * “, Falk said.” for each who may have said the words that end before the caret, the likeliest first. Empty unless these are
 * sentences in marks, by themselves, whose speaker nothing but their neighbours tells.
 */
export function attributionsAt(analysis: Analysis, offset: number, { unasked = false }: CompletionOptions = {}): Attributing[] {
  const { text } = analysis;
  const line = text.slice(Math.max(0, offset - 100), offset).replace(/^.*[\r\n]/su, '');
  const typed = behindMark.exec(line)?.groups?.['typed'];
  const rest = /^[^\r\n]*/u.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  if (typed === undefined || !nothingOrSentence.test(rest) || (typed.trim() !== '' && rest.trim() !== '')) return [];
  const replace = { start: offset - typed.length, end: offset };
  const found = quotedBefore(analysis, replace.start);
  if (!found || !isByItself(analysis, found.quoted.span) || !asksForSpeaker(analysis, found.attribution, offset)) return [];
  if (unasked && !mustGoOn(text, found.quoted)) return [];
  const comma = commaAt(analysis, found.quoted);
  return speakersOf(analysis, found, offset).flatMap((source): Attributing[] => {
    const name = nameInSentence(analysis, source, found.quoted.span.start);
    if (name === undefined || !name.startsWith(typed.trim())) return [];
    const said = `${name} ${tenseOf(analysis)}.`;
    const sentence = `${comma.outside ? ',' : ''} ${said}`;
    return [{ name, said: comma.added ? `, ${said}` : said, detail: source.description, replace, text: sentence, also: comma.also }];
  }).slice(0, most);
}

interface Found { readonly quotation: Quotation; readonly attribution: Attribution; readonly quoted: Quoted }

/** The whole quotation in marks that closes at a place; undefined for a word in scare quotes and for part of a sentence. */
function quotedBefore({ quotations, attributions }: Analysis, place: number): Found | undefined {
  for (const [index, quotation] of quotations.entries()) {
    const quoted = quotation.quoted.find(({ close }) => close?.end === place);
    const attribution = attributions[index];
    if (quoted && attribution) return quotation.kind === 'direct' && quotation.parent === undefined ? { quotation, attribution, quoted } : undefined;
  }
  return undefined;
}

/** Whether words in marks start a sentence of the story: what leads into them with a colon or a verb has said who speaks. */
function isByItself({ text, paragraphs }: Analysis, { start }: Span): boolean {
  const paragraph = paragraphs.find((candidate) => touches(candidate, start));
  if (paragraph?.role !== 'body') return false;
  const before = text.slice(paragraph.start, start).trimEnd();
  return before === '' || /[.!?…][”"’'»)\]]*$/u.test(before);
}

/** Whether nobody is given, or only a guess from the text around; the name that is being typed is no answer yet. */
function asksForSpeaker(analysis: Analysis, { cue, speaker, because }: Attribution, offset: number): boolean {
  if (cue !== undefined) return false;
  const mention = lookupIn(analysis).mention(speaker);
  return !mention || touches(mention.span, offset) || because[0]?.kind === 'nobody-else' || because[0]?.kind === 'lead-in';
}

/** The analysis’s own guess first, then whoever was named last. */
function speakersOf(analysis: Analysis, { attribution, quoted }: Found, offset: number): Source[] {
  const speakers = likelySpeakers(analysis, quoted.span, offset);
  const guess = speakers.filter(({ id }) => id === attribution.source);
  return [...guess, ...speakers.filter((source) => !guess.includes(source))];
}

/** “said”, or “says” in an article that mostly says so. */
function tenseOf({ text, cues }: Analysis): 'said' | 'says' {
  const forms = cues.filter(({ lemma }) => lemma === 'say').map(({ span }) => text.slice(span.start, span.end));
  const count = (form: string): number => forms.filter((other) => other === form).length;
  return count('says') > count('said') ? 'says' : 'said';
}

interface Comma {
  /** Whether it stands behind the closing mark. */
  readonly outside: boolean;
  readonly added: boolean;
  readonly also: Completion['also'];
}

/** Marks that a sentence may go on behind, as they are: “Why?” she said. */
const goesOn = /(?:[,!?…—–-]|\.\s?\.\s?\.)$/u;

/** Stops that belong to the word: U.S., a.m., Inc. */
const ofWord = /(?:(?:^|[^\p{L}])(?:\p{L}\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Ave|Mr|Mrs|Ms|Dr|No)\.)$/u;

/** Whether the sentence goes on behind its words: these end in a comma, or in no stop at all. */
const mustGoOn = (text: string, quoted: Quoted): boolean => !/[.!?…—–-]$/u.test(text.slice(quoted.inner.start, endOfWords(quoted)));

/** The comma that leads from the words to their speaker: in place of their stop, inside of the mark or, as the article does it, outside. */
function commaAt(analysis: Analysis, quoted: Quoted): Comma {
  const { text } = analysis;
  const end = endOfWords(quoted);
  const words = text.slice(Math.max(quoted.inner.start, end - 20), end);
  if (goesOn.test(words)) return { outside: false, added: false, also: [] };
  const outside = putsCommasOutside(analysis);
  const start = words.endsWith('.') && !ofWord.test(words) ? end - 1 : end;
  const also = outside && start === end ? [] : [{ span: { start, end }, text: outside ? '' : ',' }];
  return { outside, added: true, also };
}

/** Where the words end, before the marks that close inside of them: “She told me ‘go.’” */
function endOfWords({ close, inner, nested }: Quoted): number {
  const end = close?.start ?? inner.end;
  const last = nested.at(-1);
  return last?.close?.end === end ? endOfWords(last) : end;
}

/** Whether the article mostly puts its commas behind closing marks. */
export function putsCommasOutside({ text, quotations }: Analysis): boolean {
  const closes = quotations.flatMap(({ quoted }) => quoted.map(({ close }) => close)).filter((close) => close !== undefined);
  const inside = closes.filter(({ start }) => text[start - 1] === ',').length;
  return closes.filter(({ end }) => text[end] === ',').length > inside;
}
