import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { createLanguageService, type Refusal, type TextChange } from '../../server/src/ide/index.js';
import { spanOfWords, type Words } from '../kit/build-analysis.js';
import { parseGolden } from '../kit/golden.js';

const { prepareRename, rename } = createLanguageService();

const article = [
  'Stollberg leaves harbour board',
  '',
  'HALDEN, May 2 — Board chairman Jens Stollberg, a former pilot, will leave on Friday, the Halden Harbour Board said.',
  '',
  '“I have done what I could,” Stollberg told reporters. He thanked Mara Quill. “Now it is her turn.”',
  '',
  'Stollberg’s deputy, Mara Quill, was blunt: “Mr. Stollberg stayed too long, and Stollberg Street is no better for it.”',
  '',
  'The chairman said that he did not mind, and he added: “I shall sail.”',
  '',
].join('\n');
const analysis = analyze(article);

const isRefusal = (answer: readonly TextChange[] | Refusal): answer is Refusal => 'refused' in answer;

function apply(text: string, changes: readonly TextChange[] | Refusal): string {
  if (isRefusal(changes)) throw new Error(changes.refused);
  return [...changes].reverse().reduce((now, change) => now.slice(0, change.span.start) + change.text + now.slice(change.span.end), text);
}

const renamed = (words: Words, newName: string, of: Analysis = analysis): string => apply(of.text, rename(of, spanOfWords(of.text, words).start, newName));
const refusal = (words: Words, newName = 'Anna Holt'): string => {
  const answer = rename(analysis, spanOfWords(article, words).start, newName);
  return isRefusal(answer) ? answer.refused : '';
};
/** The lines that differ, as they read afterwards. */
const changedLines = (after: string): string[] => after.split('\n').filter((line, at) => line !== article.split('\n')[at]);

describe('prepareRename', () => {
  it.each<[Words, string]>([
    ['Jens Stollberg', 'Jens Stollberg'], ['Stollberg told', 'Stollberg'], ['Stollberg’s', 'Stollberg'], ['chairman Jens', 'Jens Stollberg'], ['Stollberg stayed', 'Stollberg'],
    ['Halden Harbour', 'Halden Harbour Board'], ['Stollberg leaves', 'Stollberg'],
  ])('on %j offers %j', (words, name) => {
    const answer = prepareRename(analysis, spanOfWords(article, words).start);
    expect(answer).toEqual({ name, span: expect.anything() as unknown });
    if ('span' in answer) expect(article.slice(answer.span.start, answer.span.end)).toBe(name);
  });

  it('takes a caret right behind the name', () => {
    expect(prepareRename(analysis, spanOfWords(article, ' told').start)).toMatchObject({ name: 'Stollberg' });
  });

  it.each<[Words, string]>([
    ['he added', '“he” stands for Jens Stollberg. Rename the name where the article gives it.'],
    ['The chairman said', '“The chairman” describes Jens Stollberg. Rename the name where the article gives it.'],
    ['done what', 'Put the cursor on the name of a person or an organisation to rename it.'],
    ['will leave', 'Put the cursor on the name of a person or an organisation to rename it.'],
  ])('on %j says why not', (words, refused) => {
    expect(prepareRename(analysis, spanOfWords(article, words).start)).toEqual({ refused });
    expect(refusal(words)).toBe(refused);
  });
});

describe('rename', () => {
  const stollburg = [
    'Stollburg leaves harbour board',
    'HALDEN, May 2 — Board chairman Jens Stollburg, a former pilot, will leave on Friday, the Halden Harbour Board said.',
    '“I have done what I could,” Stollburg told reporters. He thanked Mara Quill. “Now it is her turn.”',
    'Stollburg’s deputy, Mara Quill, was blunt: “Mr. Stollburg stayed too long, and Stollberg Street is no better for it.”',
  ];

  it('of the full name changes the surname too, in every form, and nobody else’s', () => {
    expect(changedLines(renamed('Jens Stollberg', 'Jens Stollburg'))).toEqual(stollburg);
  });

  it.each<[string, Words, string]>([
    ['the surname', 'Stollberg told', 'Stollburg'], ['the surname, typed in full', 'Stollberg told', 'Jens Stollburg'],
    ['the name in the headline', 'Stollberg leaves', 'Stollburg'], ['the name in quoted words', 'Stollberg stayed', 'Stollburg'],
  ])('of %s does the same', (_, words, newName) => {
    expect(changedLines(renamed(words, newName))).toEqual(stollburg);
  });

  it('leaves others of the same name alone, and their names in quoted words', () => {
    const text = 'Jens Stollberg left. Ida Stollberg, a dentist, is not related.\n\n“I know Stollberg and Jens Stollberg,” pilot Mara Quill said.\n';
    expect(renamed('Jens Stollberg', 'Jens Holt', analyze(text))).toBe('Jens Holt left. Ida Stollberg, a dentist, is not related.\n\n“I know Stollberg and Jens Holt,” pilot Mara Quill said.\n');
  });

  it('takes along what is called by the name, and whole names that the analysis does not read', () => {
    const text = 'Theresa Maysie, the mayor, will go. The Maysie campaign is over.\n\n“The Maysie years were good,” she said.\n\nFollow Theresa Maysie on https://example.org\n';
    expect(renamed('Theresa Maysie', 'Theresa Holt', analyze(text))).toBe(text.replaceAll(/Maysie/gu, 'Holt'));
  });

  it('takes either apostrophe for the same', () => {
    const text = 'Rory O’Neill, a pilot, left. “I sail,” Rory O\'Neill said. “I told O\'Neill,” O\'Neill said.\n';
    expect(renamed('Rory O’Neill', 'Rory Holt', analyze(text))).toBe(text.replaceAll(/O['’]Neill/gu, 'Holt'));
  });

  it('works from a name that only the headline has in full', () => {
    const text = 'Jane Maddock leaves Orlo\n\nMaddock left the town on Monday. “I sail,” Maddock said.\n';
    const read = analyze(text);
    expect(read.sources.map(({ name }) => name)).toContain('Jane Maddock');
    expect(renamed('Jane Maddock', 'Jane Holt', read)).toBe(text.replaceAll('Maddock', 'Holt'));
  });

  it('keeps the capitals of a transcript', () => {
    const text = 'Jens Stollberg met the press on Friday.\n\nSTOLLBERG: “I have done what I could.”\n\nREPORTER: “And now?”\n\nSTOLLBERG: “Now I sail.”\n';
    expect(renamed('Jens Stollberg', 'Jens Holt', analyze(text))).toBe(text.replaceAll('Stollberg', 'Holt').replaceAll('STOLLBERG', 'HOLT'));
  });

  it('mends a slip where it stands, and takes slips along', () => {
    const text = 'Jens Stollberg, a pilot, left on Friday.\n\n“I sail,” Stollburg said. “Goodbye,” Stollberg said.\n';
    expect(renamed('Stollburg', 'Stollberg', analyze(text))).toBe(text.replace('Stollburg', 'Stollberg'));
    expect(renamed('Jens Stollberg', 'Jens Holt', analyze(text))).toBe(text.replaceAll(/Stollb[eu]rg/gu, 'Holt'));
  });

  it.each<[string, string, string, string]>([
    ['a first name', 'Jan Stollberg', 'chairman Jan Stollberg,', ' Stollberg told'],
    ['both', 'Otto Holt', 'chairman Otto Holt,', ' Holt told'],
    ['a surname of several words', 'Jens van der Holt', 'chairman Jens van der Holt,', ' van der Holt told'],
    ['a name of other words', 'Otto Lind van der Holt', 'chairman Otto Lind van der Holt,', ' van der Holt told'],
    ['a middle name', 'Jens Arne Stollberg', 'chairman Jens Arne Stollberg,', ' Stollberg told'],
    ['one word', 'Prince', 'chairman Prince,', ' Prince told'],
    ['“Jr.”', 'Jens Stollberg Jr.', 'chairman Jens Stollberg Jr.,', ' Stollberg told'],
  ])('to %s', (_, newName, whole, short) => {
    const after = renamed('Jens Stollberg', newName);
    expect(after).toContain(whole);
    expect(after).toContain(short);
  });

  it('takes a middle name away', () => {
    const text = 'Mayor Ann Bell Moss spoke. “Go,” Ann Bell Moss said. “Stay,” Moss said. “Go,” Bell Moss said.';
    expect(renamed('Ann Bell Moss', 'Ann Moss', analyze(text))).toBe('Mayor Ann Moss spoke. “Go,” Ann Moss said. “Stay,” Moss said. “Go,” Moss said.');
  });

  it('finds the first name where the middle name is left out', () => {
    const text = 'Ann Moss dies at 91\n\nAnn Bell Moss spoke until the end. “Go,” Ann Moss said. “I stay,” Ann said.\n';
    expect(renamed('Ann Bell Moss', 'Eve Holt', analyze(text))).toBe('Eve Holt dies at 91\n\nEve Holt spoke until the end. “Go,” Eve Holt said. “I stay,” Eve said.\n');
  });

  it('leaves line breaks in names where they are', () => {
    const line = 'The harbour was full of small boats on the morning when the chairman';
    const text = `${line}, Jens\nStollberg, came down to the water to say that he had done what he could.\n\n${line},\n${line} and\nJens Stollberg said that it had been a good year for the boats and for him.\n\n${line} and\n${line} came down.\n`;
    expect(renamed('Jens\nStollberg', 'Otto Holt', analyze(text))).toBe(text.replaceAll('Jens', 'Otto').replaceAll('Stollberg', 'Holt'));
  });

  it('of an organisation', () => {
    expect(renamed('Halden Harbour', 'Halden Port Board')).toContain('the Halden Port Board said');
  });

  it('to the same name changes nothing', () => {
    expect(rename(analysis, spanOfWords(article, 'Jens Stollberg').start, ' Jens  Stollberg ')).toEqual([]);
  });

  it.each<[string, string]>([
    ['', 'Type the new name. It cannot be empty.'],
    [' \t', 'Type the new name. It cannot be empty.'],
    ['?!', '“?!” is not a name: it has no letter.'],
    ['Jens\nHolt', 'A name stands on one line.'],
    ['Jens <b>', 'A name cannot have “<” in it.'],
    ['J'.repeat(201), 'That is too long for a name.'],
  ])('to %j is refused', (newName, refused) => {
    expect(refusal('Jens Stollberg', newName)).toBe(refused);
  });
});

describe('rename in whole articles', () => {
  const root = join(import.meta.dirname, '..', '..');
  const golden = readdirSync(join(root, 'test/fixtures/golden')).map((name): [string, string] => [name, parseGolden(readFileSync(join(root, 'test/fixtures/golden', name), 'utf8')).text]);
  const cases = golden.flatMap(([file, text]) => analyze(text).sources
    .filter(({ type, name }) => type === 'person' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}$/u.test(name)).map(({ id, name }): [string, string, string, string] => [file, name, id, text]));

  it('has names to try', () => { expect(cases.length).toBeGreaterThan(60); });

  it.each(cases)('%s: %s', (_, name, id, text) => {
    const before = analyze(text);
    const source = before.sources.find((one) => one.id === id);
    const newName = `${name.split(' ')[0] ?? ''} Quarvendale`;
    const changes = rename(before, source?.introducedAt.start ?? 0, newName);
    if (isRefusal(changes)) throw new Error(changes.refused);
    const surname = name.split(' ')[1] ?? '';
    for (const [at, { span }] of changes.entries()) {
      expect([surname, surname.toUpperCase()]).toContain(text.slice(span.start, span.end));
      expect(text.charAt(span.start - 1) + text.charAt(span.end)).not.toMatch(/\p{L}/u);
      expect(span.start).toBeGreaterThanOrEqual(changes[at - 1]?.span.end ?? 0);
    }
    const after = analyze(apply(text, changes));
    expect(after.sources.find((one) => one.name === newName)?.mentions.length).toBe(source?.mentions.length);
  });
});
