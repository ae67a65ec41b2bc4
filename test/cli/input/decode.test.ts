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
    expect(decode({ bytes: input })).toBe(text);
  });

  test('of nothing is an empty text', () => {
    expect(decode({ bytes: Buffer.alloc(0) })).toBe('');
  });

  test.each([
    ['a PDF', latin('%PDF-1.7\nplain ASCII follows'), /^is a PDF, which is not read; save the article as plain text first$/],
    ['rich text', latin('{\\rtf1 “x”}'), /is a rich text/],
    ['a Word document', latin('PK\x03\x04\x14\x00'), /is an Office document/],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /is an old Office document/],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), /is a JPEG image/],
    ['a screenshot', latin('\x89PNG\r\n\x1a\n'), /is a PNG image/],
    ['NUL bytes', latin('abc\0def'), /NUL/],
    ['noise', bytes(0x80, 0x00, 0xff), /is no plain text/],
    ['Windows-1252', latin('\x93Close it,\x94 she said.'), /older encoding, name that: --encoding windows-1252/],
    ['half a character at the end', Buffer.from(text).subarray(0, 2), /UTF-8/],
    ['UTF-32, little-endian', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), /is in UTF-32, which is not read; save it as UTF-8 first/],
    ['UTF-32, big-endian', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41), /UTF-32/],
    ['UTF-16 with an odd byte', Buffer.concat([bytes(0xff, 0xfe), utf16, bytes(0x41)]), /is no plain text/],
  ])('refuses %s in one line', (_, input, message) => {
    expect(() => decode({ bytes: input })).toThrow(message);
    expect(() => decode({ bytes: input })).not.toThrow(/\n/);
  });

  test('forgives half a character where the bytes were cut off', () => {
    expect(decode({ bytes: Buffer.from(text).subarray(0, 2), whole: false })).toBe('');
  });

  test.each([
    ['story.docx', 'PK\x03\x04', 'a Word document'],
    ['story.ODT', 'PK\x03\x04', 'an OpenDocument text'],
    ['story.pages', 'PK\x03\x04', 'a Pages document'],
    ['story.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word document'],
    ['story.zip', 'PK\x03\x04', 'an Office document or another zip archive'],
    ['story.constructor', 'PK\x03\x04', 'an Office document or another zip archive'],
    ['story.docx', '%PDF-1.4', 'a PDF'],
  ])('says by the name what %s is', (name, start, kind) => {
    expect(() => decode({ bytes: latin(start), name })).toThrow(`is ${kind}, which is not read;`);
  });
});

describe('an encoding that is declared', () => {
  const old = latin('\x93No,\x94 she said.');
  const page = (head: string): Buffer => Buffer.concat([latin(`<html><head>${head}</head><p>`), old]);

  test('by whoever asks, is taken', () => {
    expect(decode({ bytes: old, encoding: 'windows-1252' })).toBe('“No,” she said.');
  });

  test('gives way to a byte order mark', () => {
    expect(decode({ bytes: Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from('“No”')]), encoding: 'windows-1252' })).toBe('“No”');
  });

  test.each([
    ['a page', '<meta charset="windows-1252">'],
    ['a page by its name in the protocol', '<META http-equiv=Content-Type content="text/html; charset=ISO-8859-1">'],
  ])('in %s, is taken', (_, head) => {
    expect(decode({ bytes: page(head), html: true })).toContain('“No,” she said.');
  });

  test('in XML, is taken', () => {
    expect(decode({ bytes: Buffer.concat([latin('<?xml version="1.0" encoding="windows-1252"?><p>'), old]), html: true })).toContain('“No,”');
  });

  test('gives way to whoever asks', () => {
    expect(decode({ bytes: page('<meta charset="utf-8">'), encoding: 'windows-1252', html: true })).toContain('“No,”');
  });

  test('counts in pages alone', () => {
    expect(() => decode({ bytes: page('<meta charset="windows-1252">') })).toThrow(/no UTF-8 text/);
  });

  test('as UTF-16 in a page that could be read is UTF-8, as the standard has it', () => {
    expect(decode({ bytes: Buffer.from('<meta charset="utf-16"><p>“No”'), html: true })).toContain('“No”');
  });

  test('and unknown, is none', () => {
    expect(() => decode({ bytes: page('<meta charset="klingon">'), html: true })).toThrow(/no UTF-8 text/);
  });

  test('and wrong, is said', () => {
    expect(() => decode({ bytes: bytes(0xd8, 0x00), encoding: 'utf-16be' })).toThrow('is no text in utf-16be');
  });
});
