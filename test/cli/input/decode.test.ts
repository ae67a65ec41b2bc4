import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/src/cli/input/decode.js';

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decode', () => {
  const text = '“Close it,” she said.\n';
  const utf16 = Buffer.from(text, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(text)])],
    ['UTF-16 little-endian', Buffer.concat([bytes(0xff, 0xfe), utf16])],
    ['UTF-16 big-endian', Buffer.concat([bytes(0xfe, 0xff), Buffer.from(utf16).swap16()])],
  ])('reads %s; the mark is no part of the text', (_, input) => {
    expect(decode(input)).toBe(text);
  });

  test('of nothing is an empty text', () => {
    expect(decode(Buffer.alloc(0))).toBe('');
  });

  test.each([
    ['a PDF', latin('%PDF-1.7\nplain ASCII follows'), /is a PDF, not plain text/],
    ['rich text', latin('{\\rtf1 “x”}'), /is a rich text/],
    ['a Word document', latin('PK\x03\x04\x14\x00'), /is an Office document/],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /is an old Office document/],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), /is a JPEG image/],
    ['a screenshot', latin('\x89PNG\r\n\x1a\n'), /is a PNG image/],
    ['NUL bytes', latin('abc\0def'), /NUL/],
    ['noise', bytes(0x80, 0x00, 0xff), /is no plain text/],
    ['Windows-1252', latin('\x93Close it,\x94 she said.'), /older encoding/],
    ['half a character at the end', Buffer.from(text).subarray(0, 2), /UTF-8/],
    ['UTF-16 with an odd byte', Buffer.concat([bytes(0xff, 0xfe), utf16, bytes(0x41)]), /is no plain text/],
  ])('refuses %s in one line', (_, input, message) => {
    expect(() => decode(input)).toThrow(message);
    expect(() => decode(input)).not.toThrow(/\n/);
  });

  test('forgives half a character where the bytes were cut off', () => {
    expect(decode(Buffer.from(text).subarray(0, -11).subarray(0, 2), false)).toBe('');
  });
});
