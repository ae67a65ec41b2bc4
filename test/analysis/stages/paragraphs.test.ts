import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, paragraphs } from '../../../server/src/analysis/stages/paragraphs/paragraphs.js';

const read = (text: string): readonly string[] => paragraphs(text).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
const story = 'The bridge will close. It is old.';

describe('paragraphs', () => {
  it('are lines without the white space around them, whatever ends them', () => {
    const texts = (text: string): readonly string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));
    expect(texts('A\nb\r\nc\rd\u2028e\u2029\n  f  ')).toEqual(['A', 'b', 'c', 'd', 'e', 'f']);
    expect(texts('')).toEqual([]);
    expect(texts(' \n\t\r\n\u00a0')).toEqual([]);
  });

  it('are blocks where the lines are broken at a fixed width', () => {
    const block = `The council of Halden voted on Tuesday to close the old\nbridge for a year, and to build another one beside it, as\nthe engineers had asked for in the spring of last year.`;
    expect(paragraphs(`${block}\n\n${block}\n\n${block}\n`)).toHaveLength(3);
    expect(paragraphs(`${block}\r\n\r\n${block}\r\n\r\n${block}`.replaceAll(/(?<!\r)\n/g, '\r\n'))).toHaveLength(3);
  });

  it('are lines where a line is a whole sentence', () => {
    expect(paragraphs('The first line ends in a full stop, as it should.\nThe second line does so too, and is about as long.\n\nThe third line stands behind a blank line and ends.\nThe fourth line follows it and has a full stop too.')).toHaveLength(4);
  });
});

describe('the first paragraph', () => {
  it('is the headline', () => {
    expect(read(`Bridge to close\n${story}`)).toEqual(['headline: Bridge to close', `body: ${story}`]);
    expect(read(`‘We close it,’ says mayor\n\n${story}`)[0]).toMatch(/^headline/);
  });

  it('is none where it is the story', () => {
    expect(read(story)).toEqual([`body: ${story}`]);
    expect(read(`${story}\n${story}`)[0]).toMatch(/^body/);
  });
});

describe('a byline', () => {
  it.each(['By Ann Rowe', 'By Ann Rowe and Bob Nye in Halden', 'BY ANN ROWE', 'Published May 3, 2024, 10:15 a.m.', 'Updated: 3 May 2024'])('is %s', (line) => {
    expect(read(`Bridge to close\n${line}\n${story}`)).toEqual(['headline: Bridge to close', `byline: ${line}`, `body: ${story}`]);
  });

  it.each(['By Monday the bridge had closed. Nobody came.', 'By “closing” Mayor Rowe meant shutting', 'Updated plans call for a bridge.'])('is not %s', (line) => {
    expect(read(`Bridge to close\n${line}\n${story}`)[1]).toMatch(/^body/);
  });
});

describe('a page’s footer', () => {
  it('holds what follows the story, titles of what it links to included', () => {
    expect(read(`Bridge to close\n${story}\nRead next: “The eel”\nWatch “Space” here: https://a.example/b\nFollow us on…\nX: https://x.example/a\n© 2024 Compass`).map((line) => line.split(':')[0]))
      .toEqual(['headline', 'body', 'footer', 'footer', 'footer', 'footer', 'footer']);
    expect(read(`Bridge to close\n${story}\n(Reporting by Ann Rowe; editing by Bob Nye)`)[2]).toMatch(/^footer/);
    expect(read(`Bridge to close\n${story}\nAnn Rowe in Halden contributed to this report.`)[2]).toMatch(/^footer/);
  });

  it('is not a story that ends in quoted words', () => {
    expect(read(`Bridge to close\nRead more books, she said.\n${story}\n“We close,” she said.`).every((line) => !line.startsWith('footer'))).toBe(true);
  });
});

describe('an earlier version', () => {
  const line = fc.constantFrom(
    'The council of Halden voted on Tuesday to close the old bridge', 'as the engineers had asked for in the spring,', 'and to build another one beside it, which will take', 'for a year.', story,
    'Bridge to close', 'By Ann Rowe', 'Ann Rowe', 'Follow us on…', '© 2024 Compass', '“We close,” she said.', 'x', '',
  );
  const end = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r', '\u2028', ' \n\t', '');
  const piece = fc.tuple(line, end).map((parts) => parts.join(''));
  const text = fc.oneof(fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')), fc.array(line, { maxLength: 24 }).map((lines) => lines.join('\n')));
  const edit = fc.record({ at: fc.nat(), gone: fc.nat({ max: 90 }), come: fc.oneof(piece, end, line, fc.constantFrom('\r', '\n', ' ', 'a', '.')) });

  it('helps to find the same paragraphs, and tells which stand as they did', () => {
    fc.assert(fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(), (first, edits, place) => {
      let before = layoutOf(first, []).layout;
      for (const [index, { at, gone, come }] of edits.entries()) {
        const start = at % (before.text.length + 1);
        const next = before.text.slice(0, start) + come + before.text.slice(start + gone);
        const quoted = index % 2 === 0 ? [] : [{ start: place % (next.length + 1), end: next.length }];
        const { layout, standing: { above, below } } = layoutOf(next, quoted, before);
        expect(layout).toEqual(layoutOf(next, quoted).layout);
        const told = ({ text: whole, paragraphs: all, quoted: inBlocks }: typeof layout): string[] => all.map((one, i) => `${one.role} ${String(inBlocks.has(i))} ${whole.slice(one.start, one.end)}`);
        const [now, then] = [told(layout), told(before)];
        expect(now.slice(0, above)).toEqual(then.slice(0, above));
        expect(now.slice(now.length - below)).toEqual(then.slice(then.length - below));
        before = layout;
      }
    }), { numRuns: Number(process.env['RUNS'] ?? 400), seed: 1815 });
  });

  it('is not looked at again above an edit and below it', () => {
    const article = Array.from({ length: 40 }, (_, i) => `${story} ${String(i)}`).join('\n');
    const before = layoutOf(article, []).layout;
    const { layout, standing } = layoutOf(article.replace('old. 20', 'very old. 20'), [], before);
    expect(standing).toEqual({ above: 20, below: 17 });
    expect(layout.paragraphs.slice(0, 20).every((one, i) => one === before.paragraphs[i])).toBe(true);
  });
});
