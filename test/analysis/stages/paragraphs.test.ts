import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../server/src/analysis/stages/paragraphs.js';

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
