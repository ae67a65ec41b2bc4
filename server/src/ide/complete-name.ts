import type { Analysis, Source } from '../analysis/index.js';
import type { Completion, Completions } from './completions.js';
import { likelySpeakers } from './likely-speakers.js';
import { surnameIn } from './speaker-names.js';

/** So far back is looked for the beginning of a name. */
const longest = 80;

/** Capitalised words at the caret, after a space, an opening mark or a bracket. */
const capitalised = /(?<![^\s“"‘'«„([—–-])\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ]\p{Lu}[\p{L}\p{M}'’.-]*)*$/u;

/** What stands before the first word of a sentence, where a capital letter says nothing. */
const opening = /(?:^|[.!?:…”"“‘'«„([—–]\s*)$/u;

/**
 * The names that capitalised words at the caret begin, by surname and in full. Nothing inside of a word and nothing after a
 * small letter; at the start of a sentence one letter is not enough, because every sentence has a capital there.
 */
export function completeName(analysis: Analysis, offset: number): Completions {
  const line = analysis.text.slice(Math.max(0, offset - longest), offset).replace(/^.*[\r\n]/su, '');
  const typed = capitalised.exec(line)?.[0];
  if (typed === undefined || /^[\p{L}\p{N}’']/u.test(analysis.text.slice(offset, offset + 1))) return { items: [], incomplete: false };
  if (typed.length === 1 && opening.test(line.slice(0, -1))) return { items: [], incomplete: true };
  const place = { start: offset - typed.length, end: offset };
  const named = likelySpeakers(analysis, place, offset).filter(({ type }) => type === 'person' || type === 'organisation');
  return { items: named.flatMap((source) => itemsOf(analysis, source, { typed, offset })), incomplete: false };
}

/** By the longest run of the typed words that begins the name or the surname; none where the name is there already. */
function itemsOf(analysis: Analysis, source: Source, { typed, offset }: { typed: string; offset: number }): Completion[] {
  const surname = source.type === 'person' ? surnameIn(analysis, source) : source.name;
  for (let words = typed; words !== ''; words = words.slice(words.indexOf(' ') + 1 || words.length)) {
    if (words === source.name || words === surname) return [];
    const item = (text: string, filter: string): Completion => ({
      kind: 'name', label: text, detail: source.description, replace: { start: offset - words.length, end: offset }, text, filter, also: [],
    });
    if (surname !== source.name && surname.startsWith(words)) return [item(surname, surname), item(source.name, surname)];
    if (source.name.startsWith(words)) return [item(source.name, source.name)];
  }
  return [];
}
