import type { Analysis } from '../../analysis/index.js';
import { prepareRename, rename, type TextChange } from '../rename.js';
import type { Fix, Mending } from './fix.js';

/** The name as the article mostly spells it; and, as the rarer spelling may be the right one, that one everywhere. Which is right only a person can tell. */
export function* spellAsUsual({ analysis, finding: { span, related } }: Mending): Iterable<Fix> {
  const { text } = analysis;
  const place = related[0]?.span;
  if (!place) return;
  const [usual, rare] = [text.slice(place.start, place.end), text.slice(span.start, span.end)];
  yield { title: `Write “${usual}”`, changes: [{ span, text: inCaseOf(rare, usual) }], preferred: false };
  const everywhere = spelledEverywhere(analysis, place.start, [usual, inCaseOf(usual, rare)]);
  if (everywhere.length > 0) yield { title: `Write “${rare}” everywhere`, changes: everywhere, preferred: false };
}

/** In capitals where the word that goes is in capitals. */
const inCaseOf = (model: string, name: string): string => (model === model.toUpperCase() ? name.toUpperCase() : name);

/** What renaming changes where one word of the name at a place becomes another; empty where it cannot be renamed. */
function spelledEverywhere(analysis: Analysis, place: number, [from, to]: readonly [string, string]): readonly TextChange[] {
  const target = prepareRename(analysis, place);
  if ('refused' in target) return [];
  const answer = rename(analysis, place, target.name.split(' ').map((word) => (word === from ? to : word)).join(' '));
  return 'refused' in answer ? [] : answer;
}
