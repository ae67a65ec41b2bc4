import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { answerViolations } from '../kit/answers.js';
import { parseGolden } from '../kit/golden.js';
import { violations } from '../kit/invariants.js';

const raised = { limit: 20_000_000 };

/** What is wrong with an analysis and with every answer about it; an exception fails the test by itself. */
function wrong(text: string): readonly string[] {
  const analysis = analyze(text, raised);
  return [...violations(analysis), ...answerViolations(analysis, 3)].slice(0, 5);
}

const line = (unit: string): string => `“Go${unit}on,” Ann${unit}Rowe said.${unit}`;
const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const spaces = units.filter((unit) => /[\s\p{Z}\p{Cf}\p{Cc}]/u.test(unit));
/** The same bytes each time, each of them a code unit up to 255. */
const bytes = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode(((index * 2_654_435_761) >>> 13) & 0xff)).join('');

describe('any text is read, and asked about', () => {
  it.each(['“', '”', '‘', '’', '"', "'", '«', '»', '‹', '›', '„', '‚', "''", '``'])('20,000 × %s', (mark) => {
    expect(wrong(mark.repeat(20_000))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['nothing but line feeds', '\n'.repeat(500_000)],
    ['nothing but line ends of all kinds', '\r\n\r\u2028\u2029\v\f\u0085'.repeat(5_000)],
    ['marks 4,000 deep', `${'“‘'.repeat(2_000)}x${'’”'.repeat(2_000)}`],
    ['marks of all kinds, deep and closed the wrong way round', `${'“‘«‹„"'.repeat(500)}Go${'”’»›“"'.repeat(500)}`],
    ['brackets 9,000 deep', `“Go,” she said ${'([{'.repeat(3_000)}x${'}])'.repeat(3_000)}.`],
    ['bytes', bytes],
    ['comments that never end', '<!-- '.repeat(5_000)],
    ['short paragraphs', '“Go,” she said.\n'.repeat(300)],
    ['all spaces and signs that nobody sees', spaces.map(line).join('\n')],
    ['lone halves of surrogate pairs', '“\ud83e,” Ann \udd86 said. \ud83e\ud83e\udd86\udd86 '.repeat(100)],
    ['a line of ten megabytes', 'a'.repeat(10_000_000)],
  ])('%s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  });

  it('200,000 marks and 40,000 × “said ” are read', () => {
    for (const text of ['“'.repeat(200_000), '”'.repeat(200_000), '"'.repeat(200_000), 'said '.repeat(40_000)]) expect(violations(analyze(text, raised))).toEqual([]);
  });

  it('every code unit, inside of words and between them', () => {
    for (let from = 0; from < units.length; from += 0x400) expect([from, ...violations(analyze(units.slice(from, from + 0x400).map(line).join('\n'), raised))]).toEqual([from]);
  });

  it('an article, half-typed', () => {
    const { text } = parseGolden(readFileSync(new URL('../fixtures/golden/us-straight-marks.article', import.meta.url), 'utf8'));
    let previous = analyze('');
    for (let end = 0; end <= text.length; end += 23) {
      previous = analyze(text.slice(0, end), {}, previous);
      expect([end, ...violations(previous), ...answerViolations(previous, 2)]).toEqual([end]);
    }
  });
});
