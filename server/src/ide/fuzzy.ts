/**
 * How well a query fits a name: all its letters stand in the name in this order, whatever the case, accents and spaces. Higher is better:
 * the words as typed at the start of a word, then anywhere, then letters with others in between, which count more the closer
 * together they stand. Undefined where the letters are not there. An empty query fits everything.
 */
export function fuzzyScore(query: string, name: string): number | undefined {
  const [wanted, text] = [folded(query).replace(/\s+/gu, ' ').trim(), folded(name)];
  if (wanted === '') return 0;
  const at = text.indexOf(wanted);
  if (at >= 0) return startsWord(text, at) || text.includes(` ${wanted}`) ? 3 : 2;
  const spread = spreadOf(wanted.replaceAll(' ', ''), text);
  return spread === undefined || spread > farthest * wanted.length ? undefined : wanted.length / spread;
}

/** Letters that are strewn over more than this many times their number fit by accident: a quotation is a long name. */
const farthest = 3;

/** Over how many characters the letters reach, taken as early as they come; undefined where they do not come in this order. */
function spreadOf(letters: string, text: string): number | undefined {
  let [first, next] = [-1, 0];
  for (const letter of letters) {
    const at = text.indexOf(letter, next);
    if (at < 0) return undefined;
    if (first < 0) first = at;
    next = at + letter.length;
  }
  return next - first;
}

const startsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Lower case, without accents, and with straight apostrophes. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").toLowerCase();
