import { describe, expect, it } from 'vitest';
import { GoldenError, parseGolden } from './golden.js';

const fixture = `A headline

⟦1,2 “Go,”⟧ ⟨1,2 Mayor Ann Rowe⟩ ⟪1 said⟫. ⟦1 “Now.”⟧
⟦!unattributed-quote ⟦3 “Nobody 🦆 spoke.”⟧⟧
=====
# a comment

3 | direct | -
1 | direct | Ann Rowe | person
2 | mixed | senior official | unnamed/group | continues 1
`;
const golden = parseGolden(fixture);
const textOf = ({ start, end }: { start: number; end: number }): string => golden.text.slice(start, end);

describe('a golden article', () => {
  it('is the text without the markers', () => {
    expect(golden.text).toBe('A headline\n\n“Go,” Mayor Ann Rowe said. “Now.”\n“Nobody 🦆 spoke.”');
  });

  it('gives every quotation its words, in UTF-16 offsets, by number', () => {
    expect(golden.quotations.map(({ number, segments }) => [number, segments.map(textOf)])).toEqual([
      [1, ['“Go,”', '“Now.”']], [2, ['“Go,”']], [3, ['“Nobody 🦆 spoke.”']],
    ]);
  });

  it('gives mentions and cues, which may serve several', () => {
    expect(golden.quotations.map(({ mentions, cues }) => [mentions.map(textOf), cues.map(textOf)])).toEqual([
      [['Mayor Ann Rowe'], ['said']], [['Mayor Ann Rowe'], []], [[], []],
    ]);
  });

  it('gives kind, speaker and what is carried on', () => {
    expect(golden.quotations.map(({ kind, speaker, continues }) => [kind, speaker?.name, speaker?.types, continues])).toEqual([
      ['direct', 'Ann Rowe', ['person'], undefined], ['mixed', 'senior official', ['unnamed', 'group'], 1], ['direct', undefined, undefined, undefined],
    ]);
  });

  it('gives the findings', () => {
    expect(golden.findings.map(({ rule, span }) => [rule, textOf(span)])).toEqual([['unattributed-quote', '“Nobody 🦆 spoke.”']]);
  });

  it('is strict only where it says so', () => {
    expect(golden.strict).toBe(false);
    expect(parseGolden('Words.\n=====\nstrict').strict).toBe(true);
  });
});

describe('markup that makes no sense', () => {
  it.each([
    ['a line\n⟦1 open\n=====\n1 | direct | -', 2, '“⟦1” is not closed'],
    ['closed⟧\n=====\n', 1, '“⟧” closes nothing'],
    ['⟦1 one ⟨1 two⟧⟩\n=====\n1 | direct | A B | person', 1, '“⟧” closes “⟨1” of line 1'],
    ['⟦one⟧\n=====\n', 1, '“⟦” needs a number or a rule and a space after it'],
    ['a\n⟦1 ⟧\n=====\n1 | direct | -', 2, '“⟦1” holds nothing'],
    ['⟨!unclosed-quote he⟩\n=====\n', 1, 'a finding stands in ⟦ ⟧, not in ⟨ ⟩'],
    ['no table', 1, 'no line “=====” between the article and its table'],
    ['a\n⟦1 b⟧\n=====\n', 2, 'quotation 1 is not in the table'],
    ['a\n=====\n1 | direct | -', 3, 'quotation 1 has no words in the article'],
    ['⟦1 a⟧\n=====\n1 | direct | -\n1 | direct | -', 4, 'quotation 1 is in the table twice'],
    ['⟦1 a⟧\n=====\nx | direct | -', 3, '“x” is no quotation\'s number'],
    ['⟦1 a⟧\n=====\n1 | loud | -', 3, '“loud” is no kind; use direct, mixed, indirect'],
    ['⟦1 a⟧\n=====\n1 | direct | Ann Rowe | woman', 3, '“woman” is no type; use person, organisation, group, document, unnamed'],
    ['⟦1 a⟧\n=====\n1 | direct', 3, 'a speaker needs a name; “-” and no type where nobody is named'],
    ['⟦1 a⟧ ⟨1 she⟩\n=====\n1 | direct | -', 3, 'quotation 1 has a mention but no speaker'],
    ['⟦1 a ⟦1 b⟧⟧\n=====\n1 | direct | -', 3, 'segments of quotation 1 overlap'],
    ['⟦1 a⟧\n=====\n1 | direct | A B | person | goes on', 3, 'only “continues N” may follow the type'],
    ['⟦1 a⟧\n=====\n1 | direct | A B | person | continues 2', 3, 'continues 2, which is not in the table'],
  ])('%j is refused', (source, line, problem) => {
    expect(() => parseGolden(source)).toThrow(new GoldenError(line, problem));
  });
});
