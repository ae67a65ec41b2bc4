import type { Span } from '../../analysis/index.js';
import { touches } from '../../analysis/model/index.js';
import { lineAt } from '../wording.js';
import type { Fix, Mending } from './fix.js';
import { closingOf, openingOf } from './mark-signs.js';

/** A closing mark that nothing opened: an opening one where its words seem to begin, the mark turned round, or no mark. */
export function* mendStrayMark(mending: Mending): Iterable<Fix> {
  const { analysis: { text }, finding: { span: mark, related } } = mending;
  const sign = text.slice(mark.start, mark.end);
  const opening = openingOf(sign) ?? '';
  const others = related.map(({ span }) => span).filter((span) => closingOf(openingOf(text.slice(span.start, span.end)) ?? '') !== undefined && span.end - span.start <= 2);
  const isDoubled = text.slice(mark.start - sign.length, mark.start) === sign;
  if (opening !== '' && others.length > 0 && isWrongWayRound(text, mark)) {
    yield { title: `Turn this mark round: ${opening}${firstWord(text, mark.end)}`, changes: [{ span: { start: mark.start, end: mark.end + 1 }, text: ` ${opening}` }], preferred: true };
  }
  for (const start of opening === '' ? [] : beginnings(mending, mark)) {
    yield { title: `Open the quotation at ${opening}${lineAt(text, { start, end: mark.start }, 30)}`, changes: [{ span: { start, end: start }, text: opening }], preferred: false };
  }
  yield {
    title: others.length === 0 ? 'Remove this closing mark' : 'Remove the closing marks that nothing opens',
    changes: [mark, ...others].map((span) => ({ span, text: '' })),
    preferred: isDoubled,
  };
}

/** “Lee says,” there is room.””, with a comma, no space before the mark and one behind it. */
const isWrongWayRound = (text: string, { start, end }: Span): boolean => /[,:]/u.test(text.charAt(start - 1)) && /^ \S/u.test(text.slice(end, end + 2));

const firstWord = (text: string, at: number): string => /\S+/u.exec(text.slice(at, at + 40))?.[0] ?? '';

/** Where the words may begin: where the analysis takes them to, and where what somebody is said to have said begins, were the mark not there. Empty where nothing does. */
function beginnings({ analysis: { text, quotations }, reanalyze }: Mending, mark: Span): number[] {
  const stretch = quotations.flatMap(({ quoted }) => quoted).find(({ close, open }) => close?.start === mark.start && open.end === open.start);
  const unmarked = reanalyze(text.slice(0, mark.start) + text.slice(mark.end));
  const told = unmarked.quotations.filter(({ kind }) => kind === 'indirect').flatMap(({ segments }) => segments).find((segment) => segment.start < mark.start && touches(segment, mark.start - 1));
  const start = told && told.start + (/^that\s+/u.exec(text.slice(told.start, mark.start))?.[0].length ?? 0);
  return [...new Set([start, stretch?.span.start])].filter((place) => place !== undefined);
}
