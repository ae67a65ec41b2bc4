import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../server/src/reading/markdown/markdown.js';
import '../kit/seed.js';

/** What is left to read, without the signs that are none, the spaces before lines, and blank lines beyond the first. */
const proseOf = (text: string): string => readMarkdown(text).prose.replaceAll('\ufeff', '').replace(/^ +/gmu, '').replace(/\n{2,}/gu, '\n\n').trim();
const quotedIn = (text: string): string[] => {
  const { prose, blockQuotations } = readMarkdown(text);
  return blockQuotations.map(({ start, end }) => prose.slice(start, end).replaceAll('\ufeff', '').replace(/^ +/gmu, '').trim());
};

describe('of Markdown is read', () => {
  it.each([
    ['the words of a heading', '# The *ferry* stops\n\nIt stops.', 'The ferry stops\n\nIt stops.'],
    ['a heading above its line', 'The ferry\n=========\n\nIt stops.', 'The ferry\n\nIt stops.'],
    ['emphasis without its marks', '“**Never**,” *she* __said__, ~~and left~~.', '“Never,” she said, and left.'],
    ['a link without its address', 'See [the plan](https://a.example/x "Plan") and [the map][1].\n\n[1]: https://b.example', 'See the plan and the map.'],
    ['an address by itself', 'See https://a.example or <https://b.example>.', 'See https://a.example or https://b.example.'],
    ['words in brackets that lead nowhere', '“He [the mayor] said [sic] so.”', '“He [the mayor] said [sic] so.”'],
    ['no mark of a footnote', 'She said so.[^1]', 'She said so.'],
    ['no picture', 'Before.\n\n![The “old” ferry](ferry.jpg)\n\nAfter.', 'Before.\n\nAfter.'],
    ['the words of code in a line', 'She said: “Run `npm start` and ``a`b``.”', 'She said: “Run npm start and a`b.”'],
    ['no code', 'Before.\n\n```\n“No,” said code.\n```\n\n    “No,” said code.\n\nAfter `“No”`.', 'Before.\n\nAfter .'],
    ['no front matter', '---\ntitle: “No”\n---\nThe ferry stops.', 'The ferry stops.'],
    ['no front matter in TOML', '+++\ntitle = "No"\n+++\n\nThe ferry stops.', 'The ferry stops.'],
    ['no tag, and a break as a line end', 'The <b class="x">ferry</b><br>stops.', 'The ferry\nstops.'],
    ['the words of a block of HTML', '<div class="lead">\nThe ferry stops.\n</div>', 'The ferry stops.'],
    ['no script', '<script>\nalert("No")\n</script>\n\nThe ferry stops.', 'The ferry stops.'],
    ['a comment as it stands', 'The ferry <!-- on-the-record-ignore --> stops.', 'The ferry <!-- on-the-record-ignore --> stops.'],
    ['a paragraph as one line', 'The ferry\nstops in\r\nMay.\n\nIt does.', 'The ferry stops in May.\n\nIt does.'],
    ['a line break that is meant', 'The ferry  \nstops\\\nin May.', 'The ferry\nstops\nin May.'],
    ['an item of a list without its mark', '- The ferry stops.\n- [x] It does.\n\n1. So.', 'The ferry stops.\nIt does.\n\nSo.'],
    ['a cell of a table as a line', 'a | b\n---|---\nc | d', 'a \nb\n\nc \nd'],
    ['a sign for an entity', 'The mayor&rsquo;s &ldquo;No&#8221; &unknown;', 'The mayor’s “No” &unknown;'],
    ['no backslash before a sign', '\\*Never\\*, she said.', '*Never*, she said.'],
    ['a block quotation without its marks', '> The ferry\n> stops.\n\nSo.', 'The ferry stops.\n\nSo.'],
  ])('%s', (_, text, prose) => {
    expect(proseOf(text)).toBe(prose);
  });
});

describe('a block quotation is somebody’s words', () => {
  it.each([
    ['where its last line signs it', '> We have waited long enough.\n> — Ann Rowe, mayor'],
    ['where a line of its own signs it', '> We have waited long enough.\n>\n> — Ann Rowe, mayor of St. Dunmere'],
    ['where the line below signs it', '> We have waited long enough.\n\n— Ann Rowe'],
    ['where a line right below signs it', '> We have waited long enough.\n— Ann Rowe'],
    ['where what signs it looks like a list', '> We have waited long enough.\n\n- Ann Rowe'],
    ['where what signs it looks like a list in it', '> We have waited long enough.\n>\n> - Ann Rowe'],
    ['where two hyphens sign it', '> We have waited long enough.\n\n-- Ann Rowe'],
    ['where the signature is set in italics', '> We have waited long enough.\n>\n> *— Ann Rowe*'],
    ['where the signature stands in its last line', '> We have waited long enough. — Ann Rowe'],
    ['where a line above announces it', 'Ann Rowe wrote:\n\n> We have waited long enough.'],
    ['where a line above in bold announces it', '**Ann Rowe wrote:**\n\n> We have waited long enough.'],
  ])('%s', (_, text) => {
    expect(quotedIn(`The ferry stops.\n\n${text}\n\nNobody answered.`)).toEqual(['We have waited long enough.']);
  });

  it('over all its paragraphs', () => {
    expect(quotedIn('> One.\n>\n> Two.\n>\n> — Ann Rowe')).toEqual(['One.\n\nTwo.']);
  });

  it.each([
    ['where nobody signs it', '> We have waited long enough.'],
    ['where a list follows', '> We have waited long enough.\n\n- Ann Rowe\n- Tom Bell'],
    ['where a sentence with a dash follows', '> We have waited long enough.\n\n— This is no name. It is a sentence. And one more. And more. And more. And more.'],
    ['where it is nothing but a line with a dash', '> — Ann Rowe'],
  ])('and is not %s', (_, text) => {
    expect(quotedIn(`The ferry stops.\n\n${text}\n\nNobody answered.`)).toEqual([]);
  });
});

const signs = fc.constantFrom('*', '_', '`', '>', '#', '-', '- ', '> ', '\n', '\r\n', '\n\n', '[', ']', '(', ')', '![', '<', '>', '<br>', '<!--', '-->', '|', '|-', '&amp;', '&#8217;', '\\', '~~', '```', '    ', '---\n', '1. ', 'Ann Rowe', ' said', ':', '“No,”', '\u2028', '\ud83d', '😀', '[^1]', 'http://a.b', '\t', '=\n', '\ufeff', '\0');

describe('whatever the text', () => {
  const documents = fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join(''));

  it('the prose is as long as the text, and block quotations lie in it, in order', () => {
    fc.assert(fc.property(documents, (text) => {
      const { prose, blockQuotations } = readMarkdown(text);
      expect(prose.length).toBe(text.length);
      let at = 0;
      for (const { start, end } of blockQuotations) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });

  it('every sign of it stands where it stood, or is nothing, white space, or stands for an entity', () => {
    fc.assert(fc.property(documents, (text) => {
      const { prose } = readMarkdown(text);
      const inEntities = new Set([...text.matchAll(/&#?\w+;/gu)].flatMap(({ 0: { length }, index }) => [...Array(length).keys()].map((at) => index + at)));
      const other = [...Array(text.length).keys()].filter((at) => prose.charAt(at) !== text.charAt(at) && !/\s/u.test(prose.charAt(at)) && !inEntities.has(at));
      expect(other).toEqual([]);
    }), { numRuns: 1000 });
  });

  it.each(['[', '*a', '_a*', '[a](', '>', '> ', '1. ', '![', '`', '<a ', '|', '\n> - ', '[]', '&amp;'])('a text of nothing but %j is read to its end', (sign) => {
    const text = sign.repeat(200_000 / sign.length);
    expect(readMarkdown(text).prose.length).toBe(text.length);
  });
});
