import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { analyze } from '../../server/src/analysis/index.js';
import { spanOfWords, type Words } from '../kit/build-analysis.js';
import { parseGolden } from '../kit/golden.js';

const { definition, references, highlights, hover } = createLanguageService();

const article = [
  'Ferry to stay in harbour until June',
  '',
  'The old ferry will stay in harbour until June, Harbour Minister Edda Falk said on Monday.',
  '',
  '“I have told Owen Tarn that he must wait,” Falk told reporters. “We are not ready.”',
  '',
  'The minister said that the engine was worn. Tarn, the captain, called the delay “a farce”.',
  '',
  '“Nobody asks a captain,” he said. “It was Falk who sold the dock,” he added.',
  '',
  'According to the company, tickets will be paid back. “It rains.”',
  '',
].join('\n');
const analysis = analyze(article);
const at = (words: Words): number => spanOfWords(article, words).start;
const words = ({ start, end }: { start: number; end: number }): string => article.slice(start, end);

describe('definition', () => {
  const where = (from: Words): unknown => {
    const answer = definition(analysis, at(from));
    return answer && { from: words(answer.origin), name: words(answer.name), phrase: words(answer.phrase) };
  };
  const falk = { name: 'Edda Falk', phrase: 'Harbour Minister Edda Falk' };

  it.each<[string, Words, string]>([
    ['a surname', 'Falk told', 'Falk'],
    ['a role', 'minister said', 'The minister'],
    ['a name in quoted words', 'Falk who', 'Falk'],
    ['quoted words', 'have told', '“I have told Owen Tarn that he must wait,”'],
    ['“I” in quoted words', 'I have', '“I have told Owen Tarn that he must wait,”'],
    ['the second part of the speech', 'are not ready', '“We are not ready.”'],
    ['what is reported without marks', 'engine', 'that the engine was worn'],
    ['a cue', 'told reporters', 'told'],
  ])('of %s is the introduction', (_, from, origin) => {
    expect(where(from)).toMatchObject({ from: origin, ...falk });
  });

  it('of the introduction is itself, and of a title beside it too', () => {
    expect(where('Edda Falk')).toEqual({ from: 'Edda Falk', ...falk });
    expect(where('Harbour Minister')).toEqual({ from: 'Harbour Minister Edda Falk', ...falk });
  });

  it('of a pronoun that speaks is whom it means', () => {
    expect(where('he said')).toMatchObject({ from: 'he', name: expect.stringContaining('Tarn') as string });
  });

  it('takes a caret right behind a name', () => {
    expect(definition(analysis, at(' told reporters'))?.name).toEqual(spanOfWords(article, 'Edda Falk'));
  });

  it.each<Words>(['Owen Tarn that', 'he must', 'stay in harbour', 'It rains', 'Monday', '\n\nThe old'])('of %j is nothing', (from) => {
    expect(where(from)).toBeUndefined();
  });

  it('outside of the text is nothing', () => {
    expect(definition(analysis, -1)).toBeUndefined();
    expect(definition(analysis, article.length + 5)).toBeUndefined();
    expect(definition(analyze(''), 0)).toBeUndefined();
  });
});

describe('references', () => {
  const all = [
    'introduction: Edda Falk', 'quotation: The old ferry will stay in harbour until June',
    'quotation: “I have told Owen Tarn that he must wait,”', 'mention: Falk', 'continuation: “We are not ready.”',
    'mention: The minister', 'quotation: that the engine was worn', 'mention: Falk',
  ];
  const listed = (from: Words): string[] => references(analysis, at(from)).map(({ kind, span }) => `${kind}: ${words(span)}`);

  it.each<Words>(['Edda Falk', 'Falk told', 'minister said', 'Falk who', 'have told'])('from %j are all mentions and quotations of the source', (from) => {
    expect(listed(from).toSorted()).toEqual(all.toSorted());
  });

  it('are in reading order', () => {
    const starts = references(analysis, at('Falk told')).map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it.each<Words>(['stay in harbour', 'It rains'])('from %j are none', (from) => { expect(listed(from)).toEqual([]); });
});

describe('highlights', () => {
  it('on a mention are the references', () => {
    expect(highlights(analysis, at('Falk told'))).toEqual(references(analysis, at('Falk told')));
  });

  it('on a cue are the speaker and the words', () => {
    expect(highlights(analysis, at('told reporters')).map(({ span }) => words(span))).toEqual(['“I have told Owen Tarn that he must wait,”', 'Falk', 'told', '“We are not ready.”']);
  });

  it.each<Words>(['have told', 'stay in harbour', 'It rains'])('on %j are none', (from) => {
    expect(highlights(analysis, at(from))).toEqual([]);
  });
});

describe('on every golden article', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures', 'golden');
  it.each(readdirSync(folder))('%s: the hover leads to where the definition is, and the references lead to all mentions and quotations', (name) => {
    const read = analyze(parseGolden(readFileSync(join(folder, name), 'utf8')).text);
    for (const mention of read.mentions) {
      const source = read.sources.find(({ id }) => id === mention.source);
      const found = definition(read, mention.head.start);
      expect(found?.name).toEqual(source?.introducedAt);
      const places = hover(read, mention.head.start)?.content.flat().flatMap((piece) => (piece.kind === 'place' ? [piece.span] : [])) ?? [];
      if (source) expect(places[0]).toEqual(source.introducedAt);
    }
    for (const source of read.sources) {
      const all = references(read, source.introducedAt.start);
      const own = (of: readonly string[], things: readonly { id: string }[]): number => things.filter(({ id }) => of.includes(id)).length;
      expect(all.filter(({ kind }) => kind === 'quotation')).toHaveLength(own(source.quotations, read.quotations));
      expect(all.filter(({ kind }) => kind === 'mention' || kind === 'introduction').length).toBeGreaterThanOrEqual(own(source.mentions, read.mentions));
      expect(all.filter(({ kind }) => kind === 'introduction')).toHaveLength(1);
    }
  });
});
