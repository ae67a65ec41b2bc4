import { declaredEncoding, decodeWindows, markedEncoding, type Encoding } from './encoding.js';
import { signatureOf } from './signatures.js';

/** Why some input is no article, in words that stand after its name: "is a PDF, which is not read". */
export class NotText extends Error {}

/** What is known of some bytes before they are read. */
export interface Bytes {
  readonly bytes: Buffer;
  /** False where they were cut off somewhere, so that half a character at the end is nobody's mistake. */
  readonly whole?: boolean;
  /** The file's name, whose ending says what a zip archive is. */
  readonly name?: string;
  /** The encoding that somebody says they are in; a byte order mark knows better. */
  readonly encoding?: string | undefined;
  /** Whether they are a page of HTML, which may declare its encoding. */
  readonly html?: boolean;
}

/**
 * Decodes a file's bytes, in UTF-8 where nothing says otherwise; the byte order mark is no part of the text, so that all
 * offsets count without it.
 *
 * @throws NotText where the bytes are no text.
 */
export function decode(input: Bytes): string {
  const { bytes, whole = true } = input;
  const kind = signatureOf(bytes, input.name);
  if (kind !== undefined) throw new NotText(`is ${kind}, which is not read; save the article as plain text first`);
  const { name, mark } = encodingOf(input);
  if (name === 'utf-32') throw new NotText('is in UTF-32, which is not read; save it as UTF-8 first');
  const text = decodeAs(name, bytes.subarray(mark), whole);
  if (text === undefined) throw new NotText(problemOf(input, name));
  if (text.includes('\0')) throw new NotText('is no plain text (it holds NUL bytes)');
  return text;
}

const encodingOf = ({ bytes, encoding, html = false }: Bytes): Encoding =>
  markedEncoding(bytes) ?? { name: encoding ?? (html ? declaredEncoding(bytes) : undefined) ?? 'utf-8', mark: 0 };

function problemOf({ bytes, encoding }: Bytes, name: string): string {
  if (name !== 'utf-8') return encoding === undefined ? 'is no plain text' : `is no text in ${name}`;
  if (bytes.includes(0) || encoding !== undefined) return encoding === undefined ? 'is no plain text' : 'is no UTF-8 text';
  return 'is no UTF-8 text; if it is in an older encoding, name that: --encoding windows-1252';
}

function decodeAs(encoding: string, bytes: Buffer, whole: boolean): string | undefined {
  // Some versions of node decode it as Latin 1, and lose its quotation marks.
  if (encoding === 'windows-1252') return decodeWindows(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: !whole });
  } catch {
    return undefined;
  }
}
