import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis, spanOfWords } from '../kit/build-analysis.js';
import { drawCarets } from '../kit/carets.js';
import { market, text } from '../kit/market.js';
import '../kit/seed.js';

const { semanticTokens } = createLanguageService();

/** The tokens drawn under their lines. */
const drawn = (analysis: Parameters<typeof semanticTokens>[0], ...range: [{ start: number; end: number }?]): string =>
  drawCarets(analysis.text, semanticTokens(analysis, ...range).map(({ span, type, modifiers }) => ({ span, label: [type, ...modifiers].join('.') })));

describe('semantic tokens', () => {
  it('are quotations, cues and speakers; of a mixed quotation the words in marks are apart', () => {
    expect(drawn(market)).toBe([
      'Mayor: ‘The market stays’',
      '^^^^^ speaker',
      '     ^ cue',
      '       ^^^^^^^^^^^^^^^^^^ quotation',
      'Mayor Ann Lee promised on Monday to keep the old market.',
      '“We will not sell it,” she said. “Not this year.”',
      '^^^^^^^^^^^^^^^^^^^^^^ quotation',
      '                       ^^^ speaker',
      '                           ^^^^ cue',
      '                                 ^^^^^^^^^^^^^^^^ quotation',
      'The deputy mayor, Omar Haddad, called the plan “brave”.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker',
      '                               ^^^^^^ cue',
      '                                      ^^^^^^^^ quotation.indirect',
      '                                               ^^^^^^^ quotation',
      '“Nobody asked the traders.”',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation.unattributed',
    ].join('\n'));
  });

  it('divide a quotation at its lines, and where somebody else is named in it', () => {
    const lines = '“We stay,\r\n  the clerk said,\nhere.”';
    const analysis = buildAnalysis({
      text: lines, sources: [{ name: 'clerk', type: 'unnamed', at: 'clerk' }], mentions: [{ at: 'the clerk', form: 'role', source: 'clerk' }], cues: [{ at: 'said' }],
      quotations: [{ at: [lines], speaker: 'the clerk', cue: 'said' }],
    });
    const words = semanticTokens(analysis).map(({ span, type }) => `${type}: ${lines.slice(span.start, span.end)}`);
    expect(words).toEqual(['quotation: “We stay,', 'unnamedSource: the clerk', 'cue: said', 'quotation: ,', 'quotation: here.”']);
  });

  it('of a range are those in it, cut at its edges', () => {
    const range = { start: spanOfWords(text, 'sell it').start, end: spanOfWords(text, 'said').end };
    expect(semanticTokens(market, range).map(({ span }) => text.slice(span.start, span.end))).toEqual(['sell it,”', 'she', 'said']);
  });

  it('are none where nobody speaks', () => {
    expect(semanticTokens(buildAnalysis({ text: 'It rained.' }))).toEqual([]);
  });

  it('never overlap, never hold a line’s end, and are the same asked for line by line, whatever the text', () => {
    const parts = ['“', '”', '"', '\n\n', '\r\n', '\n', 'Ann Lee', ' said', ' he', ' that', ' it rained', '.', ',', ' ', '😀', ': ', 'according to an official'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join('')), (any) => {
      const analysis = analyze(any);
      const tokens = semanticTokens(analysis);
      let end = 0;
      for (const { span } of tokens) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(any.slice(span.start, span.end)).toMatch(/^[^\r\n]+$/u);
        ({ end } = span);
      }
      const lines = [...any.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
      expect(lines.flatMap((line) => semanticTokens(analysis, line))).toEqual(tokens);
    }));
  });
});
