import { signatureOf } from './signatures.js';

/** Why some input is no article, in words that stand after its name: "is a PDF, not plain text". */
export class NotText extends Error {}

/** Which decoder the byte order mark asks for, and how long the mark is; UTF-8 without one. */
function encodingOf(bytes: Buffer): { readonly name: string; readonly mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', mark: 2 };
  return { name: 'utf-8', mark: 0 };
}

/**
 * Decodes a file's bytes; the byte order mark is no part of the text, so that all offsets count without it.
 *
 * @param whole false where the bytes were cut off somewhere, so that half a character at the end is nobody's mistake.
 * @throws NotText where the bytes are no text.
 */
export function decode(bytes: Buffer, whole = true): string {
  const kind = signatureOf(bytes);
  if (kind !== undefined) throw new NotText(`is ${kind}, not plain text; save the article as plain text first`);
  const { name, mark } = encodingOf(bytes);
  const text = decodeAs(name, bytes.subarray(mark), whole);
  if (text === undefined) {
    throw new NotText(bytes.includes(0) || name !== 'utf-8' ? 'is no plain text' : 'is no UTF-8 text; if it is text in an older encoding such as Windows-1252, save it as UTF-8 first');
  }
  if (text.includes('\0')) throw new NotText('is no plain text (it holds NUL bytes)');
  return text;
}

function decodeAs(encoding: string, bytes: Buffer, whole: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return undefined;
  }
}
