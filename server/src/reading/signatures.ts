/** A dash, then a name: no sentence, and no longer than a name with what its bearer is. */
const SIGNATURE = /^[*_]{0,3}(?:[—–―~]|--?(?=\s|\p{L})|-{2,3})[\s*_]{0,5}\p{L}[^\r\n.!?]*(?:\.[^\r\n.!?]*){0,4}$/u;
const LONGEST = 150;

/** Whether a line signs the words above it: “— Ann Rowe, mayor of Dunmere”. */
export const isSignature = (line: string): boolean => line.length <= LONGEST && SIGNATURE.test(line.trimEnd());

/** A dash and a name at the end of words that end in a stop. */
const INLINE = /(?<=[.!?…][”’"'*_]{0,3})[ \t](?=(?:[—–―]|--)[\s*_]{0,5}\p{Lu})/gu;

/** Where in a line the signature begins that ends it: “Never. — Ann Rowe”. Undefined where none does. */
export function inlineSignature(line: string): number | undefined {
  const found = [...line.matchAll(INLINE)].at(-1);
  if (found === undefined) return undefined;
  const start = found.index + found[0].length;
  return isSignature(line.slice(start)) ? start : undefined;
}

/** Whether a paragraph announces what stands below it: it ends in a colon, with marks of emphasis behind it at most. */
export const announces = (words: string): boolean => /:[\s*_]{0,8}$/.test(words.slice(-12));
