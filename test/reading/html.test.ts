import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReading } from '../../server/src/reading/html/html.js';
import '../kit/seed.js';

/** Sentences enough for a main text, which is told by its length. */
const LONG = 'The ferry crossed the bay four times a day for forty years, in rain and in snow, and nobody in the town remembers a day on which it did not come at all.';
const page = (body: string): string => `<!doctype html><html><head><title>The ferry stops | The Dunmere Post</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><article><h1>The ferry stops</h1>\n<p>${LONG}</p>\n<p>${LONG}</p>\n<p>${LONG}</p>\n${body}\n<p>${LONG}</p></article></main>
<aside><ul><li><a href="/1">“I quit,” says mayor</a></li></ul></aside><footer>© The Dunmere Post</footer></body></html>`;

/** The lines of the article that are not there in every page. */
const linesOf = (body: string): string[] => htmlReading(page(body)).text.split('\n').filter((line) => line !== '' && line !== LONG);
const quotedIn = (body: string): string[] => {
  const { text, blockQuotations } = htmlReading(page(body));
  return blockQuotations.map(({ start, end }) => text.slice(start, end).trim());
};

describe('of a page of HTML is read', () => {
  it.each([
    ['the words of a paragraph', '<p>The ferry\n   stops.</p>', ['The ferry stops.']],
    ['no tag', '<p>The <b>f</b>erry <a href="/x?a=1&amp;b=2">stops</a><!-- in -->.</p>', ['The ferry stops.']],
    ['a sign for an entity', '<p>&ldquo;It&rsquo;s AT&amp;T&#8221; &notit; &unknown; &#x1F6A2; &copy</p>', ['“It’s AT&T” ¬it; &unknown; 🚢 ©']],
    ['a line for a break', '<p>The ferry<br>stops.</p>', ['The ferry', 'stops.']],
    ['no script and no style', '<script>“No,” said code.</script><style>p { }</style><p>The ferry stops.</p>', ['The ferry stops.']],
    ['marks around a quotation', '<p>She called it <q>a sad day</q>.</p>', ['She called it “a sad day”.']],
    ['each item of a list as a line', '<ul><li>The ferry stops.</li><li>It stops in May.</li></ul>', ['The ferry stops.', 'It stops in May.']],
    ['who is cited below a block quotation', '<blockquote><p>We have waited.</p><footer>Ann Rowe</footer></blockquote>', ['We have waited.', '— Ann Rowe']],
    ['who is cited with a dash', '<blockquote><p>We have waited.</p><cite>— Ann Rowe</cite></blockquote>', ['We have waited.', '— Ann Rowe']],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(['The ferry stops', ...lines]);
  });

  it('the main text with its heading, and nothing that stands around it', () => {
    expect(htmlReading(page('')).text).not.toMatch(/Home|I quit|©|Post/u);
    expect(htmlReading(page('')).text.split('\n')[0]).toBe('The ferry stops');
  });

  it('all of a page that has no main text', () => {
    expect(htmlReading('<p>“We go,” said Ann Rowe.').text.trim()).toBe('“We go,” said Ann Rowe.');
  });
});

describe('a block quotation is somebody’s words', () => {
  it.each([
    ['where its footer signs it', '<blockquote><p>We have waited.</p><footer>Ann Rowe, mayor</footer></blockquote>'],
    ['where its last line signs it', '<blockquote><p>We have waited.</p><p>— Ann Rowe</p></blockquote>'],
    ['where the line below signs it', '<blockquote>We have waited.</blockquote><p>— Ann Rowe</p>'],
    ['where a line above announces it', '<p>Ann Rowe wrote:</p><blockquote>We have waited.</blockquote>'],
    ['where the caption of its figure signs it', '<figure><blockquote>We have waited.</blockquote><figcaption>Ann Rowe</figcaption></figure>'],
  ])('%s', (_, body) => {
    expect(quotedIn(body)).toEqual(['We have waited.']);
  });

  it('and is not where nobody does', () => {
    expect(quotedIn('<blockquote>We have waited.</blockquote>')).toEqual([]);
  });
});

describe('places', () => {
  it('are those of the file, entities and all', () => {
    const file = page('<p>&ldquo;We <em>have</em>\n  waited,&rdquo; said <b>Ann Rowe</b>.</p>');
    const { text, places } = htmlReading(file);
    const at = (words: string): string => {
      const { start, end } = places.spanOf({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      return file.slice(start, end);
    };
    expect(at('“We have waited,”')).toBe('&ldquo;We <em>have</em>\n  waited,&rdquo;');
    expect(at('Ann Rowe')).toBe('Ann Rowe');
    expect(at('The ferry stops')).toBe('The ferry stops');
  });

  const bit = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<div>', '</div>', '<br>', '<blockquote>', '</blockquote>', '<footer>', '<q>', '</q>', '<table><tr><td>', '</table>', '<a href="x>y">', '</a>', '&amp;', '&rsquo;', '&#8220;', '&notit;', '&', '<', '>', '<!-- x -->', '<script>', '</script>', '<p title="&quot;">', 'Ann Rowe', ' said ', '\r\n', '\t', '“No,”', '— ', ':', '<svg><p>', '😀', '<template>', '</template>', '<li>', '<plaintext>', '\u0000', '<body x>', '<h1>', '<![CDATA[');
  const pages = fc.array(fc.oneof(bit, fc.string({ maxLength: 3 })), { maxLength: 50 }).map((parts) => parts.join(''));

  it('lie in the file and go forward, whatever the page', () => {
    fc.assert(fc.property(pages, (file) => {
      const { text, places, blockQuotations } = htmlReading(file);
      for (let at = 0; at < text.length; at++) {
        const { start, end } = places.spanOf({ start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(file.length);
      }
      for (const { start, end } of blockQuotations) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }), { numRuns: 500 });
  });

  it('of a letter hold that letter, or an entity', () => {
    // Of a tag that nobody closed only the parser knows where it ends, and all in it may stand for all of it.
    const whole = fc.array(bit.filter((sign) => sign !== '<'), { maxLength: 50 }).map((parts) => parts.join(''));
    fc.assert(fc.property(whole, (body) => {
      const file = page(body);
      const { text, places } = htmlReading(file);
      const wrong = [...text.matchAll(/\p{L}/gu)].filter(({ 0: letter, index }) => {
        const { start, end } = places.spanOf({ start: index, end: index + letter.length });
        return file.slice(start, end) !== letter && !file.slice(start, end).startsWith('&');
      });
      expect(wrong.map(({ 0: letter, index }) => `${letter} at ${String(index)}`)).toEqual([]);
    }), { numRuns: 300 });
  });

  it.each(['<div>', '<b>', '<p>', '<blockquote>', '<table>', '&amp;', '<', '<a href=', '</p>'])('a page of nothing but %j is read to its end', (tag) => {
    expect(() => htmlReading(tag.repeat(200_000 / tag.length))).not.toThrow();
  });
});
