/** How bytes are to be decoded: the decoder's name, and how many bytes the byte order mark takes. */
export interface Encoding {
  readonly name: string;
  readonly mark: number;
}

const MARKS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  // Before UTF-16, whose mark it begins with.
  [[0xff, 0xfe, 0, 0], 'utf-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a byte order mark at the start says; undefined where there is none. */
export function markedEncoding(bytes: Buffer): Encoding | undefined {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && { name: found[1], mark: found[0].length };
}

/** How far into a page its encoding is looked for, by the HTML standard. */
const HEAD = 1024;
const DECLARED = [/<meta\b[^>]{0,200}?\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i, /^\s{0,20}<\?xml\b[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})/i];

/** The encoding that a page of HTML declares in its head; undefined where it declares none, or one that nobody knows. */
export function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, HEAD).toString('latin1');
  const label = DECLARED.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
  const name = label === undefined ? undefined : encodingNamed(label);
  // The declaration could be read: whatever it says, the page is no UTF-16.
  return name?.startsWith('utf-16') === true ? 'utf-8' : name;
}

/** The standard name of an encoding, which "latin1" and "cp1252" have too; undefined for a name that nobody knows. */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has in the place of Latin 1’s second row of control characters, by the encoding standard. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes in Windows-1252, in which all bytes are text. */
export const decodeWindows = (bytes: Buffer): string => bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
