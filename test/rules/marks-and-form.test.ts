import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { countSentences, isFullSentence } from '../../server/src/rules/sentences.js';

interface Told { readonly words: string; readonly message: string; readonly related: readonly (readonly [string, string])[] }

/** What one rule finds in a body of text under a headline, as people read it. */
function told(rule: string, body: string): Told[] {
  const text = `Council votes to mend the roof\n\n${body}\n`;
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return check(analyze(text), { levels: { 'altered-quote': 'hint', 'fragmentary-quote': 'hint' } }).filter((finding) => finding.rule === rule)
    .map(({ span, message, related }) => ({ words: at(span), message, related: related.map((one) => [at(one.span), one.message] as const) }));
}
const rulesIn = (body: string): string[] => check(analyze(`Council votes to mend the roof\n\n${body}\n`)).map(({ rule }) => rule);

describe('stray-closing-quote', () => {
  it('shows the words before the mark, and where the quotation may begin', () => {
    expect(told('stray-closing-quote', 'Mayor Ann Lee said the town would keep the market.” It rained.')).toEqual([
      { words: '”', message: 'Nothing opens what this mark closes: …would keep the market.”', related: [['Mayor Ann Lee said the town', 'The quotation may begin here: Mayor Ann Lee said the town…']] },
    ]);
  });

  it('tells of a missing mark once: not as stray, unclosed and unattributed', () => {
    expect(rulesIn('Mayor Ann Lee said the town would keep the market.” It rained.')).toEqual(['stray-closing-quote']);
    expect(rulesIn('Mayor Ann Lee said the town would “keep the market. It rained.')).toEqual(['unclosed-quote']);
  });

  it('leaves single marks alone, which may be apostrophes', () => {
    expect(rulesIn('The traders’ stalls stood in the ’90s, said Lee’ of the roof.')).toEqual([]);
  });
});

describe('mixed-quote-marks', () => {
  it('makes one finding, counts both kinds and points to a few more', () => {
    const straight = Array.from({ length: 5 }, (_, index) => `"It is ${String(index)} o'clock," Lee said.`).join(' ');
    const [found, ...others] = told('mixed-quote-marks', `Ann Lee is the mayor. ${straight} ${straight.replaceAll(/"(.*?)"/gu, '“$1”')} “Yes,” she said.`);
    expect(others).toEqual([]);
    expect(found?.message).toBe('The article mixes its marks: 10 straight quotation marks and 12 curly quotation marks');
    expect(found?.related).toHaveLength(4);
  });

  it('compares an article that quotes in single marks by these', () => {
    expect(told('mixed-quote-marks', "‘We will keep it,’ Ann Lee said. ‘We will.’ 'We shall see,' said Omar Haddad.")).toMatchObject([{ words: "'" }]);
    expect(told('mixed-quote-marks', '“He said ‘no’, and that’s that,” Ann Lee said.')).toEqual([]);
  });

  it('has nothing to say of one kind of marks, or of none', () => {
    expect(told('mixed-quote-marks', '"Yes," Ann Lee said. "I\'m sure." It’s raining.')).toEqual([]);
    expect(told('mixed-quote-marks', 'It rained.')).toEqual([]);
  });
});

describe('continued-quote-marks', () => {
  const first = '“We began in the spring,” Ann Lee said. “There were nine of us.';

  it('points from the mark that closes to the words that go on, and from words that are not opened to the mark above', () => {
    expect(told('continued-quote-marks', `${first}”\n\n“By the autumn there were forty.”`)).toMatchObject([{ words: '”', related: [['“By the autumn there were forty.”', 'The same speaker seems to go on here.']] }]);
    expect(told('continued-quote-marks', `${first}\n\nBy the autumn there were forty, and the council came to see us.”`)).toMatchObject([{ words: 'By the autumn there were forty,', related: [['“', 'The quotation was opened here and is still open.']] }]);
  });

  it('leaves a next paragraph alone that is attributed, set in other marks, or the signature of a block', () => {
    expect(told('continued-quote-marks', `${first}”\n\n“By the autumn there were forty,” she said.`)).toEqual([]);
    expect(told('continued-quote-marks', `${first}”\n\n"By the autumn there were forty."`)).toEqual([]);
    expect(told('continued-quote-marks', `${first}\n\nAnn Lee, mayor of Harrow.”`)).toEqual([]);
  });
});

describe('late-attribution', () => {
  const speech = (end: string): string => `The vote was on Monday.\n\n“The roof had been leaking for years. We put out buckets and hoped for a dry winter. Nobody at the council answered our letters to them,” ${end}`;

  it('points to the speaker', () => {
    expect(told('late-attribution', speech('said Omar Haddad, a trader.'))).toMatchObject([{ words: '“The roof had been leaking for', related: [['Omar Haddad, a trader', 'The speaker is first given here.']] }]);
  });

  it('leaves a pronoun and a speaker alone whom the paragraphs above name', () => {
    expect(told('late-attribution', speech('he said.'))).toEqual([]);
    expect(told('late-attribution', `Omar Haddad has a stall.\n\n${speech('Haddad said.')}`)).toEqual([]);
  });
});

describe('two-speakers-one-paragraph', () => {
  it('makes one finding a paragraph, however many speak in it', () => {
    expect(told('two-speakers-one-paragraph', '“We will mend it,” Ann Lee said. “They will not,” Omar Haddad said. “We will see,” Ida Quill said.')).toEqual([{
      words: '“They will not,”', message: 'A second speaker, Omar Haddad, begins in the middle of a paragraph: “They will not”', related: [['“We will mend it,”', 'Ann Lee speaks here.']],
    }]);
  });
});

describe('double-attribution', () => {
  it('says which two attributions the words have', () => {
    expect(told('double-attribution', 'Mayor Ann Lee said “it will be dry by June,” she said.')).toEqual([
      { words: 'she said', message: 'These words are attributed twice: “Mayor Ann Lee said” and “she said”', related: [['Mayor Ann Lee said', 'They are attributed here already.']] },
    ]);
  });

  it('leaves alone what one person says of another one’s words', () => {
    expect(told('double-attribution', 'Ann Lee said the roof was dry, Omar Haddad said.')).toEqual([]);
    expect(told('double-attribution', 'Ann Lee said “it is dry.” And “it was wet,” she said.')).toEqual([]);
  });
});

describe('altered-quote and fragmentary-quote', () => {
  it('make one finding a quotation, with the others as related places', () => {
    expect(told('altered-quote', '“The roof ... is [the town’s] now,” Ann Lee said. “It. . . is.”')).toMatchObject([{ words: '...', related: [['[the town’s]', 'The same quotation is altered here too.'], ['. . .', 'The same quotation is altered here too.']] }]);
    expect(told('fragmentary-quote', 'Ann Lee said the roof was “very old” and the traders “happy”.')).toMatchObject([{ words: '“very old”', related: [['“happy”', 'Another fragment of the same sentence.']] }]);
  });

  it('are off until a setting turns them on', () => {
    expect(rulesIn('“The roof ... is ours,” Ann Lee said. She said it was “very old”.')).toEqual([]);
  });
});

describe('sentences of quoted words', () => {
  it('are counted without those that end in an abbreviation, or are one word', () => {
    expect(countSentences('We saw Mr. Haddad at St. Mary’s. He waved. “Come in,” he said! No. Never?')).toBe(3);
    expect(countSentences('')).toBe(0);
  });

  it('are full where they begin with a capital and end with a stop', () => {
    expect(['We saw it,', 'We saw it.', 'saw it.', 'We saw', 'No.'].filter(isFullSentence)).toEqual(['We saw it,', 'We saw it.']);
  });
});
