import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis } from '../kit/build-analysis.js';
import '../kit/seed.js';

const { links } = createLanguageService();
const found = (text: string): string[] => links(buildAnalysis({ text })).map(({ span, target }) => `${text.slice(span.start, span.end)} -> ${target}`);
const itself = (address: string): string => `${address} -> ${address}`;

describe('links', () => {
  it.each<[string, string]>([
    ['See https://example.org/bridge.', 'https://example.org/bridge'],
    ['(See https://example.org/bridge_(2024).)', 'https://example.org/bridge_(2024)'],
    ['[the page](https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['<https://example.org>', 'https://example.org'],
    ['It is at http://example.org:8080/a?b=c&d=e#f, he said', 'http://example.org:8080/a?b=c&d=e#f'],
    ['“Look at https://example.org/x,” she said', 'https://example.org/x'],
    ['"https://example.org/x?"', 'https://example.org/x'],
    ['https://example.org’s page', 'https://example.org'],
    ['https://example.org\'s page', 'https://example.org'],
    ['*https://example.org/x*', 'https://example.org/x'],
    ['https://example.org/x…', 'https://example.org/x'],
    ['https://example.org/~quill/', 'https://example.org/~quill/'],
  ])('in %j', (text, address) => { expect(found(text)).toEqual([itself(address)]); });

  it('writes what a URL cannot hold as URLs write it', () => {
    expect(found('https://example.org/café%20au')).toEqual(['https://example.org/café%20au -> https://example.org/caf%C3%A9%20au']);
  });

  it('takes “www.” for a web address', () => {
    expect(found('www.example.org/a.')).toEqual(['www.example.org/a -> https://www.example.org/a']);
  });

  it.each<[string, string[]]>([
    ['Write to mara.quill@example.org.', ['mara.quill@example.org -> mailto:mara.quill@example.org']],
    ['mailto:quill+desk@mail.example.co.uk', ['mailto:quill+desk@mail.example.co.uk -> mailto:quill+desk@mail.example.co.uk']],
    ['(news@example.org)', ['news@example.org -> mailto:news@example.org']],
    ['https://quill@example.org/a', ['https://quill@example.org/a -> https://quill@example.org/a']],
  ])('in %j', (text, expected) => { expect(found(text)).toEqual(expected); });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org', 'command:x', 'https://', 'https://…', 'https://nowhere', 'quill @ example.org', '@quill', 'a@b', 'data:text/html,x', 'http:/example.org', 'www.'])('none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leave what lies beyond the limit', () => {
    expect(links({ ...buildAnalysis({ text: 'See https://example.org' }), analysed: 10 })).toEqual([]);
  });

  it('lead to the web or to mail and stand in order, in any text', () => {
    const pieces = fc.constantFrom('https://', 'http://', 'www.', 'example.org', '/', '@', 'a', '.', ',', '(', ')', '[', ']', ' ', '\n', "'s", '’s', '%', 'é', '\ud83e', '👩‍👩‍👧', 'mailto:', 'javascript:', '#', '?');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const { span, target } of links(buildAnalysis({ text }))) {
        expect(target).toMatch(/^(?:https?:\/\/[\x21-\x7e]+|mailto:[\x21-\x7e]+@[\x21-\x7e]+)$/iu);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
    }), { numRuns: 500 });
  });
});
