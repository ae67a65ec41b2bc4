import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { occurrences } from '../../server/src/ide/occurrences.js';
import { buildAnalysis } from '../kit/build-analysis.js';

/** The names in a text’s quoted words, with whom each means. */
function namedInQuotations(text: string): string[] {
  const analysis = analyze(text);
  const mentioned = new Set(analysis.mentions.map(({ head }) => head.start));
  return occurrences(analysis).filter(({ name }) => !mentioned.has(name.start) && analysis.mentions.every(({ span }) => span.start !== name.start))
    .map(({ name, source }) => `${text.slice(name.start, name.end)} = ${analysis.sources.find(({ id }) => id === source)?.name ?? ''}`);
}

const about = (words: string): string => `Mill reopens\n\nCouncillor Dora Woods opened the mill on Monday.\n\n${words} baker Owen Tarn said.\n`;

describe('occurrences', () => {
  it('are the mentions that have a source, without title and possessive, and whole phrases that are no names', () => {
    const text = 'Mayor Mara Quill’s plan is bold, the council said. The mayor said it was hers. “Yes,” she said.';
    const found = occurrences(analyze(text)).map(({ name }) => text.slice(name.start, name.end));
    expect(found).toEqual(['Mara Quill', 'the council', 'The mayor', 'she']);
  });

  it.each<[string, string[]]>([
    ['“I baked for Dora Woods,”', ['Dora Woods = Dora Woods']],
    ['“I baked for Mrs. Woods,”', ['Woods = Dora Woods']],
    ['“I baked for Woods’s mill,”', ['Woods = Dora Woods']],
    ['“Woods knows flour,”', ['Woods = Dora Woods']],
    ['“But Woods knows flour,”', ['Woods = Dora Woods']],
    ['“Councillor Woods knows flour,”', ['Woods = Dora Woods']],
    ['“I ate with the Woodses,”', []],
    ['“I walked to Woods Street,”', []],
    ['“I baked for Jane Woods,”', []],
    ['“I baked for Woods-Hall,”', []],
    ['“The woods are dry. Woods are always dry,”', []],
    ['“I saw the woods,”', []],
  ])('in %s', (words, expected) => {
    expect(namedInQuotations(about(words))).toEqual(expected);
  });

  it('of a surname in quoted words are none where two people bear it', () => {
    const text = 'Dora Woods opened the mill. Her uncle, Piet Woods, cut the ribbon.\n\n“I baked for Woods and for Piet Woods,” baker Owen Tarn said.\n';
    expect(namedInQuotations(text)).toEqual(['Piet Woods = Piet Woods']);
  });

  it('of a surname that is a month are none in quoted words', () => {
    const analysis = buildAnalysis({
      text: 'Ada March left. “We sail in March,” she said.', sources: [{ name: 'Ada March', at: 'Ada March' }],
      mentions: [{ at: 'Ada March', source: 'Ada March' }], quotations: [{ at: ['“We sail in March,”'] }],
    });
    expect(occurrences(analysis)).toHaveLength(1);
  });

  it('hold an introduction that only a headline has', () => {
    const text = 'Jane Maddock leaves Orlo\n\nMaddock left the town on Monday. “I sail,” Maddock said.\n';
    const found = occurrences(analyze(text)).map(({ name }) => text.slice(name.start, name.end));
    expect(found).toEqual(['Jane Maddock', 'Maddock', 'Maddock']);
  });
});
