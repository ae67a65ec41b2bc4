import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { keptOf } from '../../server/src/analysis/kept.js';

const article = [
  'Bridge closed at Port Ansel', 'Mayor Ann Rowe closed the old bridge on Monday.', '“It was time,” she said. “Nobody was hurt.”', 'The ferry sails each hour until noon.',
  'Warden Otto Falk disagreed.', '“We could have waited,” he told reporters.', 'It rained all night.', 'According to Falk, the piers are sound.',
].join('\n\n');

const peopleOf = (analysis: Analysis): unknown => keptOf(analysis)?.resolution.identities;
const passagesOf = (analysis: Analysis): readonly unknown[] => keptOf(analysis)?.spoken.passages.map(({ passage }) => passage) ?? [];

const turnsOf = (analysis: Analysis): unknown => keptOf(analysis)?.resolution.cast.turns;

/** Every object that an analysis leads to, what it keeps out of sight included. */
function reachable(root: unknown): number {
  const seen = new Set<unknown>();
  const waiting = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Map) waiting.push(...next.keys(), ...next.values());
    if (next instanceof Set) waiting.push(...next);
    for (const key of Reflect.ownKeys(next)) waiting.push((next as Record<PropertyKey, unknown>)[key]);
  }
  return seen.size;
}

describe('what an analysis keeps', () => {
  it.each([
    ['a word of running prose', 'each hour', 'each whole hour', true],
    ['a word in quotation marks', 'could have', 'could well have', true],
    ['a line more', 'The ferry', '\n\n\nThe ferry', true],
    ['another name', 'According to Falk', 'According to Rowe', false],
    ['a pronoun', 'The ferry sails', 'She sails', false],
    ['a speaker more', 'It rained all night.', 'It rained all night, Rowe said.', false],
  ])('after %s: who is who, or not', (_, from, to, isKept) => {
    const before = analyze(article);
    const after = analyze(article.replace(from, to), {}, before);
    expect(peopleOf(after) === peopleOf(before)).toBe(isKept);
    expect(after).toEqual(analyze(article.replace(from, to)));
  });

  it('is what is said above the edit, as it is', () => {
    const before = analyze(article);
    const after = analyze(article.replace('According to', 'As told by'), {}, before);
    expect(passagesOf(before).length).toBeGreaterThan(2);
    expect(passagesOf(after).slice(0, -1).every((heard, index) => heard === passagesOf(before)[index])).toBe(true);
  });

  it('is no part of the value, and does not grow with the edits', () => {
    let last = analyze(article);
    expect(Object.keys(last)).not.toContain('kept');
    const sizes = Array.from({ length: 12 }, () => {
      for (const [from, to] of [['hour', 'quarter of an hour'], ['Otto Falk', 'Ida Moss'], ['“We could', 'We could']] as const) {
        last = analyze(article.replace(from, to), {}, last);
        last = analyze(article, {}, last);
      }
      return reachable(last);
    });
    expect(new Set(sizes).size).toBe(1);
  });

  it('is not needed: a copy of an analysis helps as well as it can', () => {
    const copy = { ...analyze(article) };
    expect(analyze(`${article} Again.`, {}, copy)).toEqual(analyze(`${article} Again.`));
  });
});

describe('the incremental law holds', () => {
  it.each<[string, string, ...(readonly [string, string])[]]>([
    ['where a word far below becomes somebody’s name', 'Rain\n\nNorvik was blunt. “We wait for the tide and nobody else.”\n\nIt rained.\n\nThe harbour was shut.', ['It rained', 'It rained on Norvik']],
    ['where another is named most', 'Q&A\n\nAnn Rowe and Otto Falk met.\n\nIt rained.\n\nQ: Why?\n\nA: Because of the rain.\n\nIt rained.\n\nFalk left.', ['It rained', 'Rowe saw Rowe and Rowe'], ['Q&A', 'Q&A\n\nBy Ida Moss']],
    ['where who answers stands above what has changed', 'Q&A\n\nAnn Rowe and Otto Falk met Rowe.\n\nIt rained all night.\n\nIt rained.\n\nQ: Why?\n\nA: Because of the rain.\n\nIt rained.', ['all night', 'all night, the mayor told a ferryman of Skarn'], [', the mayor told a ferryman of Skarn', '']],
    ['where who answers stands below what has changed', 'Q&A\n\nQ: Why?\n\nA: Because of the rain.\n\nIt rained.\n\nIt rained all night.\n\nAnn Rowe and Otto Falk met Rowe.', ['all night', 'all night, the mayor told a ferryman of Skarn'], [', the mayor told a ferryman of Skarn', '']],
    ['where who answers is named above by a surname', 'Rowe on the ferry and the town\n\nMayor Ann Rowe has run the town since May. Rowe is 50, and Rowe likes rain.\n\nIt rained.\n\nIt was cold.\n\nQ: Why?\n\nA: Because of the rain.', ['It rained.', 'It rained in May.'], ['since May', 'since']],
    ['where a second label makes a transcript of it', 'Talk\n\nROWE: We wait for the tide.\n\nIt rained.\n\nOtto Falk left.', ['Otto Falk left.', 'FALK: I left.'], ['FALK: I left.', 'Falk left.']],
    ['where a cue looks ahead and the paragraph between goes', 'Rain\n\nRowe added:\n\nIt rained.\n\n“We wait for the tide.”', ['It rained.\n\n', ''], ['Rowe added:', 'Rowe left.']],
    ['where a cue looks back at a paragraph without marks', 'Rain\n\n“We wait,” Rowe said.\n\nThe bridge is shut.\n\nThat’s according to Otto Falk.', ['is shut', 'is open'], ['“We wait,” Rowe said.\n\n', '']],
    ['where the note on who wrote changes', 'Rain\n\nI said it would rain.\n\nDov Marek left, he said.\n\nDov Marek is a ferryman in Orlo.', ['Marek is', 'Marek was not'], ['Dov Marek left', 'Ida Moss left']],
    ['where a pronoun names nobody any more', 'Rain\n\nMr. Otto Falk left.\n\nIt rained.\n\n“We wait,” he said.', ['Mr. Otto', 'Ms. Otto'], ['Ms. Otto', 'Mr. Otto']],
    ['where a name goes and nothing moves', 'Rain\n\nAnn Rowe saw Otto Falk.\n\nIt rained.\n\nThe bridge is shut, said Ida Moss.', ['Ann Rowe', 'ann rowe'], ['ann rowe', 'Ann Rowe']],
    ['where it changes above and below at once', 'Rain\n\nOtto Falk left.\n\nIt rained.\n\nThe bridge is shut, said Ida Moss.\n\nIt rained.\n\nDov Marek saw Ann Rowe.',
      ['Otto Falk left.\n\nIt rained.\n\nThe bridge is shut, said Ida Moss.\n\nIt rained.\n\nDov Marek saw Ann Rowe.', 'Otto Falk saw Ann Rowe.\n\nIt rained.\n\nThe bridge is shut, said Ida Moss.\n\nIt rained.\n\nDov Marek left.']],
    ['where whoever a short name is of is introduced elsewhere', 'Rain\n\n“We wait,” Falk said.\n\nIt rained.\n\nOtto Falk left.\n\nIt rained.\n\n“We wait,” Falk said.', ['Otto Falk left', 'On Monday Otto Falk left'], ['It rained.', 'It rained all night.'], ['Otto Falk', 'Otto Georg Falk']],
  ])('%s', (_, text, ...edits) => {
    let analysis = analyze(text);
    for (const [from, to] of edits) {
      const next = analysis.text.replace(from, to);
      expect(next).not.toBe(analysis.text);
      analysis = analyze(next, {}, analysis);
      expect(analysis).toEqual(analyze(next));
      expect(turnsOf(analysis)).toEqual(turnsOf(analyze(next)));
    }
  });
});
