import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../../server/src/cli/input/request.js';

const parse = (line: string | Buffer) => parseRequest(Buffer.from(line as string));

describe('parseRequest', () => {
  test('takes id and text and leaves the rest', () => {
    expect(parse('{"id":"a","text":"Rain.","publisher":"x"}\r')).toEqual({ id: 'a', text: 'Rain.', more: { publisher: 'x' } });
  });

  test('takes a number for an id', () => {
    expect(parse('{"id":17,"text":""}')).toEqual({ id: '17', text: '', more: {} });
  });

  test('takes a byte order mark on the first line', () => {
    expect(parse('\ufeff{"id":"a","text":"b"}')).toEqual({ id: 'a', text: 'b', more: {} });
  });

  test.each(['', '  ', '\r'])('has nothing for a blank line %j', (line) => {
    expect(parse(line)).toBeUndefined();
  });

  test.each([
    ['{"id":"a"', 'is no JSON'],
    ['[1]', 'is no JSON object'],
    ['null', 'is no JSON object'],
    ['"text"', 'is no JSON object'],
    ['{"text":"b"}', 'has no "id"'],
    ['{"id":null,"text":"b"}', '"id" is no string'],
    ['{"id":"a"}', 'has no "text"'],
    ['{"id":"a","text":["b"]}', '"text" is no string'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });

  test('refuses bytes that are no UTF-8', () => {
    expect(() => parse(Buffer.from([0x7b, 0xff, 0x7d]))).toThrow('is no UTF-8 text');
  });
});
