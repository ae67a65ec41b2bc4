import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '../../../server/src/cli/formats/brat/fragments.js';
import { toBrat } from '../../../server/src/cli/formats/brat.js';
import { report } from '../../../server/src/cli/report.js';
import { bridgeReport } from '../bridge.js';

interface Stretch { readonly id: string; readonly type: string; readonly places: readonly (readonly [number, number])[]; readonly text: string }

const rows = (annotations: string): string[][] => annotations.split('\n').filter(Boolean).map((line) => line.split('\t'));

/** The text-bound annotations, as a program that counts code points reads them. */
const stretches = (annotations: string): Stretch[] => rows(annotations).filter(([id]) => id?.startsWith('T')).map(([id = '', head = '', text = '']) => {
  const [type = '', ...places] = head.split(/[ ;]/u);
  const numbers = places.map(Number);
  return { id, type, text, places: numbers.flatMap((start, index) => (index % 2 === 0 ? [[start, numbers[index + 1] ?? 0] as const] : [])) };
});

/** What stands at a stretch's places. */
const standing = (text: string, { places }: Stretch): string => places.map(([start, end]) => [...text].slice(start, end).join('')).join(' ');

const events = (annotations: string): string[] => {
  const words = new Map(stretches(annotations).map(({ id, text }) => [id, text]));
  return rows(annotations).filter(([id]) => id?.startsWith('E')).map(([, roles = '']) => roles.split(' ').map((role) => role.split(':')).map(([role, id = '']) => `${role ?? ''}=${words.get(id) ?? '?'}`).join(' | '));
};

const awkward = `Fog 🌫️ over 𝒲end

“We saw 🦆 and 🦢,” said Mara Quill. “Then\u2028nothing.”\r
“It went on\r
\tand on,” she said, “until 𝟙𝟘.

“Then it stopped.”
`;

describe('brat', () => {
  test.each([['a plain article', bridgeReport], ['signs beyond the first plane and broken lines', report('fog.txt', awkward)]])('has the text of each annotation where it says: %s', (_, article) => {
    const found = stretches(toBrat(article));
    expect(found.length).toBeGreaterThan(7);
    expect(found.filter((stretch) => standing(article.analysis.text, stretch) !== stretch.text)).toEqual([]);
  });

  test('is a line for each annotation, whatever the article holds', () => {
    // eslint-disable-next-line no-control-regex -- what ends a line for Python
    const lines = toBrat(report('fog.txt', awkward)).trimEnd().split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/u);
    expect(lines.filter((line) => !/^(?:T\d+\t(?:Source|Cue|Content|Attribution) \d+ \d+(?:;\d+ \d+)*\t[^\t]+|E\d+\tAttribution:T\d+ Content:T\d+(?: Cue:T\d+)?(?: Source:T\d+)?|#\d+\tAnnotatorNotes [TE]\d+\t[^\t]+)$/u.test(line))).toEqual([]);
  });

  test('ties source, cue and content together', () => {
    expect(events(toBrat(bridgeReport))[0]).toBe('Attribution=told | Content=The bridge over the Wend will close to all traffic in March | Cue=told | Source=the city’s chief engineer, Ada Okafor');
  });

  test('gives a broken speech one content of several pieces', () => {
    expect(stretches(toBrat(bridgeReport)).find(({ text }) => text.startsWith('“We have patched'))?.places).toHaveLength(2);
  });

  test('has no event for words of nobody, and says so', () => {
    const annotations = toBrat(bridgeReport);
    const { id } = stretches(annotations).find(({ text }) => text.startsWith('“My shop')) ?? { id: '' };
    expect(events(annotations).join('\n')).not.toContain('My shop');
    expect(annotations).toContain(`\tAnnotatorNotes ${id}\tnobody known, direct, unknown\n`);
  });

  test('writes a stretch once, however many quotations share it', () => {
    const annotations = toBrat(report('two.txt', 'Mara Quill said the ferry was late and that the bridge was closed.\n\n“Nobody told us,” said Quill. “Nobody.”\n'));
    const places = stretches(annotations).map(({ type, places: at }) => `${type} ${at.join(';')}`);
    expect(places).toEqual([...new Set(places)]);
  });

  test('is empty where nobody is quoted', () => {
    expect(toBrat(report('rain.txt', 'It rained.\n'))).toBe('');
  });
});

describe('fragmentsOf', () => {
  const pieces = (text: string): string[] => fragmentsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['one line', ['one line']], [' a \n b ', ['a', 'b']], ['a\r\n\r\n  \tb', ['a', 'b']], ['\na\n', ['a']], [' \n ', []], ['', []],
  ])('%j is %j', (text, expected) => { expect(pieces(text)).toEqual(expected); });
});
