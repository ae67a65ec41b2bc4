import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';

/** Who says what stands in quotation marks, in order; "?" where nobody is known. */
const voices = (text: string): readonly string[] => {
  const { attributions, quotations, sources } = analyze(text);
  return attributions.flatMap(({ source }, index) => (quotations[index]?.kind === 'indirect' ? [] : [sources.find(({ id }) => id === source)?.name ?? '?']));
};
const certainties = (text: string): readonly string[] => analyze(text).attributions.map(({ certainty }) => certainty);
const paragraphs = (...lines: readonly string[]): string => `Something happened in Orlo\n\n${lines.join('\n\n')}\n`;

describe('names', () => {
  it.each([
    ['a surname finds the full name above', paragraphs('Helena Moss built the bridge.', '“It stands,” Moss said.'), ['Helena Moss']],
    ['and the one below', paragraphs('“It stands,” Moss said.', 'Helena Moss built the bridge.'), ['Helena Moss']],
    ['the fullest form counts', paragraphs('“It stands,” Helena Moss said.', 'Helena R. Moss is an engineer.'), ['Helena R. Moss']],
    ['titles are left out', paragraphs('“It stands,” Gen. Helena Moss said.'), ['Helena Moss']],
    ['a particle belongs to the surname', paragraphs('Mayor Bruno de Falk spoke first.', '“It stands,” said De Falk.'), ['Bruno de Falk']],
    ['honorifics tell two of one surname apart', paragraphs('Helena Moss met her brother, Viktor Moss.', '“It stands,” Ms. Moss said.', '“It falls,” Mr. Moss said.'), ['Helena Moss', 'Viktor Moss']],
    ['a slip of the pen', paragraphs('Helena Marchetti built the bridge.', '“It stands,” Marcheti said.'), ['Helena Marchetti']],
    ['a possessive introduces somebody', paragraphs('Helena Moss’s bridge opened on Monday.', '“It stands,” Moss said.'), ['Helena Moss']],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  it('a bare surname that two people bear is not certain', () => {
    expect(certainties(paragraphs('Helena Moss met Viktor Moss in Orlo.', '“It stands,” Moss said.'))).toEqual(['likely']);
  });
});

describe('a given name that only the headline has', () => {
  it('completes the surname', () => {
    expect(voices('Helena Moss leaves Orlo\n\nThe engineer packed on Monday. “It stands,” Moss said.\n')).toEqual(['Helena Moss']);
  });

  it('is no adjective', () => {
    expect(voices('Furious Moss leaves Orlo\n\nThe engineer packed on Monday. “It stands,” Moss said.\n')).toEqual(['Moss']);
  });
});

describe('pronouns', () => {
  it.each([
    ['the subject of the sentence before wins over an earlier speaker', paragraphs('“It falls,” Viktor Falk said.', 'Idris Moss bristles at the thought.', '“It stands,” he said.'), ['Viktor Falk', 'Idris Moss']],
    ['the subject wins over the object', paragraphs('Idris Moss thanked Viktor Falk.', '“It stands,” he said.'), ['Idris Moss']],
    ['a stated gender excludes', paragraphs('Mr. Falk praised Ms. Moss.', '“It stands,” she said.'), ['Moss']],
    ['a gender that the text tells elsewhere excludes', paragraphs('Robin Moss said she was glad.', 'Moss met Alex Falk, who lost his hat.', '“It stands,” she said.'), ['Robin Moss']],
    ['an object pronoun does not tell the subject’s gender', paragraphs('Robin Moss told her it was late.', '“It stands,” he said.'), ['Robin Moss']],
    ['a pronoun before its name', paragraphs('Viktor Falk left.', 'Though she called the work “a wonder,” Helena Moss asked for more.'), ['Helena Moss']],
    ['whom one asks answers', paragraphs('A reporter asked Ms. Moss whether it would hold.', '“It stands,” she replied.'), ['Moss']],
    ['somebody introduced at the end', paragraphs('That worries Helena Moss, president of the bridge society.', '“It stands,” she said.'), ['Helena Moss']],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  it('a pronoun that fits two people alike is not certain', () => {
    expect(certainties(paragraphs('Viktor Falk and Idris Moss walked across.', '“It stands,” he said.'))).toEqual(['guess']);
  });
});

describe('roles and descriptions', () => {
  it.each([
    ['a role that the article gave', paragraphs('Mayor Helena Moss opened the bridge.', '“It stands,” the mayor said.'), ['Helena Moss']],
    ['a role with its party', paragraphs('Republican candidate Viktor Falk met Democratic candidate Helena Moss.', '“It stands,” the Democratic candidate said.'), ['Helena Moss']],
    ['a description that varies the name', paragraphs('Helena Moss opened the bridge.', 'The Vermont senator called it “a wonder.”'), ['Helena Moss']],
    ['but an office may be somebody new’s', paragraphs('Helena Moss was jailed on Monday.', '“It falls,” the judge said.'), ['judge']],
    ['an apposition behind the name', paragraphs('Helena Moss, a Vermont-based engineer and spokeswoman for the society, spoke first.', '“It stands,” she said.'), ['Helena Moss']],
    ['an apposition before the name', paragraphs('Their mother, Dorothea, will not say. “It stands,” she said.'), ['Dorothea']],
    ['somebody unnamed', paragraphs('“It stands,” a senior official said.', '“It falls,” the official added.'), ['senior official', 'senior official']],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  it.each([
    ['the commission', paragraphs('The Commission on Public Bridges met.', '“It stands,” the commission said.'), ['Commission on Public Bridges']],
    ['the union', paragraphs('The Association of Bridge Builders met.', '“It stands,” the union said.'), ['Association of Bridge Builders']],
    ['a company known by what is said of it', paragraphs('Norvik Energy, which owns the bridge, met.', '“It stands,” the company said.'), ['Norvik Energy']],
    ['a campaign under two names', paragraphs('Helena Moss’s campaign met.', '“It stands,” the Moss campaign said.'), ['Helena Moss’s campaign']],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('sources', () => {
  it('count the words that are theirs', () => {
    const [moss] = analyze(paragraphs('“It stands,” Helena Moss said.', 'Moss said the bridge “will hold.”')).sources;
    expect(moss).toMatchObject({ name: 'Helena Moss', quotations: ['q1', 'q2'], words: 6, quotedWords: 4 });
  });

  it('name the rivals of a pronoun and what they lost by', () => {
    const { attributions, mentions, text } = analyze(paragraphs('Idris Moss thanked Viktor Falk.', '“It stands,” he said.'));
    const rivals = attributions[0]?.rivals.map(({ mention, lostBy }) => [text.slice(mentions.find(({ id }) => id === mention)?.span.start, mentions.find(({ id }) => id === mention)?.span.end), lostBy]);
    expect(rivals).toEqual([['Viktor Falk', 'object']]);
  });
});
