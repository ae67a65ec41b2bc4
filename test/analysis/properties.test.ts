import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { violations } from '../kit/invariants.js';

// The same strings on every machine, so that a failure belongs to the change that made it; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1789), numRuns: Number(process.env['FC_RUNS'] ?? 120) });

const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '‹', '›', '„', '‚', "''", '``', ' ’', '’s ', '“‘', '’”', '“”', '6\'2"'];
const names = ['Ann Rowe', 'Mayor Ann Rowe', 'Rowe', 'Mr. Rowe', 'she', 'He', 'the mayor', 'Halden Council', 'a senior official', 'O’Neill', 'Łukasz Żak', 'the report'];
const cues = [' said', ' said that ', ' told reporters', 'according to ', ' added: ', ', adding that ', ' - ', ' — ', ': ', ' was told by ', 'That’s according to '];
const words = ['The bridge would close', ' on Monday', 'Go', ', ', '. ', '? ', '… ', ' (sic) ', 'in a statement', ' who ', ' and ', '1,000', 'https://example.org/a?b=“c”', 'Q', 'A', 'MAYOR'];
const lineEnds = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085', '\n> ', '\n- '];
const oddities = ['🦆', '👩‍👩‍👧', '\ud83e', '\udd86', '\u200f', '\u202e', '\u2066', '\ufeff', '\u00a0', '\u0000', '\u200b', 'é', 'e\u0301', 'ß', 'İ', '字', 'שלום', '\t', ' '];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...marks) }, { weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 4, arbitrary: fc.constantFrom(...cues) },
  { weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...lineEnds) }, { weight: 1, arbitrary: fc.constantFrom(...oddities) },
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const longRun = fc.tuple(piece, piece, fc.integer({ min: 200, max: 3000 })).map(([one, other, times]) => `${other}${one.repeat(times)}${other}`);
/** Speech as it is written, so that attributions are tried too and not only chaos. */
const speech = fc.array(
  fc.tuple(fc.constantFrom('“”', '""', '‘’', "''"), fc.constantFrom(...words), fc.constantFrom(...names), fc.constantFrom(...cues), fc.constantFrom(...lineEnds))
    .map(([pair, said, name, cue, end]) => `${pair.charAt(0)}${said},${pair.charAt(1)} ${name}${cue}.${end}`),
  { maxLength: 12 },
).map((sentences) => sentences.join(''));

/** A mark lost, found or put beside another one, as when somebody types: what it does may reach far down. */
const MARK = /[“”"‘’'«»]/g;
const markEdit = fc.record({ which: fc.nat({ max: 40 }), put: fc.constantFrom('', '“', '”', '"', "'", '’', '\n', '”\n“', 's’ ') });
const applyToMark = (text: string, { which, put }: { which: number; put: string }): string => {
  const places = [...text.matchAll(MARK)].map(({ index }) => index);
  const at = places[which % Math.max(1, places.length)] ?? 0;
  return text.slice(0, at) + put + text.slice(at + 1);
};

/** Positions are permille of the text, so that an edit shrinks well and fits any text. */
const edit = fc.record({ at: fc.integer({ min: 0, max: 1000 }), remove: fc.nat({ max: 40 }), insert: fc.oneof(fc.constant(''), piece, article) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
const apply = (text: string, { at, remove, insert }: Edit): string => {
  const start = Math.floor((text.length * at) / 1000);
  return text.slice(0, start) + insert + text.slice(start + remove);
};

describe('an analysis', () => {
  it.each([
    ['a string of marks, names and cues', article], ['speech', speech], ['any string at all', fc.string({ unit: 'binary', maxLength: 200 })],
    ['any code units', fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units))],
  ])('of %s keeps its shape', (_, texts) => {
    fc.assert(fc.property(texts, (text) => {
      const analysis = analyze(text);
      expect(analysis.text).toBe(text);
      expect(violations(analysis)).toEqual([]);
    }));
  });

  it('of a long run keeps its shape', () => {
    fc.assert(fc.property(longRun, (text) => { expect(violations(analyze(text))).toEqual([]); }), { numRuns: 15 });
  });

  it('is the same each time, and leaves nothing behind', () => {
    fc.assert(fc.property(article, article, (text, other) => {
      const before = analyze(text);
      analyze(other);
      expect(analyze(text)).toEqual(before);
    }), { numRuns: 40 });
  });

  it('of a text over the limit stays under it', () => {
    fc.assert(fc.property(article, fc.nat({ max: 300 }), (text, limit) => {
      const analysis = analyze(text, { limit });
      expect(analysis.analysed).toBeLessThanOrEqual(limit);
      expect(violations(analysis)).toEqual([]);
    }));
  });
});

describe('an analysis from an earlier one', () => {
  it.each([['chaos', article], ['speech', speech]])('equals the one without it, edit after edit, in %s', (_, texts) => {
    fc.assert(fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
      let text = first;
      let previous = analyze(text);
      for (const one of edits) {
        text = apply(text, one);
        previous = analyze(text, {}, previous);
        expect(previous).toEqual(analyze(text));
      }
    }), { numRuns: 60 });
  });

  it('equals the one without it where marks are edited', () => {
    fc.assert(fc.property(speech, fc.array(markEdit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      let text = first;
      let previous = analyze(text);
      for (const one of edits) {
        text = applyToMark(text, one);
        previous = analyze(text, {}, previous);
        expect(previous).toEqual(analyze(text));
      }
    }), { numRuns: 60 });
  });

  it('equals the one without it when the options have changed, or the text has nothing in common', () => {
    fc.assert(fc.property(article, article, fc.nat({ max: 300 }), (text, other, limit) => {
      expect(analyze(text, { limit }, analyze(text))).toEqual(analyze(text, { limit }));
      expect(analyze(text, {}, analyze(text, { limit }))).toEqual(analyze(text));
      expect(analyze(text, {}, analyze(other))).toEqual(analyze(text));
    }), { numRuns: 40 });
  });
});
