// Texts, edits and options made at random, for the property tests and for `npm run fuzz`.
import fc from 'fast-check';
import type { AnalyzeOptions } from '../../server/src/analysis/index.js';

const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '‹', '›', '„', '‚', "''", '``', ' ’', '’s ', '“‘', '’”', '“”', '6\'2"'];
const names = ['Ann Rowe', 'Mayor Ann Rowe', 'Rowe', 'Mr. Rowe', 'she', 'He', 'the mayor', 'Halden Council', 'a senior official', 'O’Neill', 'Łukasz Żak', 'the report'];
const cues = [' said', ' said that ', ' told reporters', 'according to ', ' added: ', ', adding that ', ' - ', ' — ', ': ', ' was told by ', 'That’s according to ', ' harrumphed', ', as she put it, '];
const words = ['The bridge would close', ' on Monday', 'Go', ', ', '. ', '? ', '… ', ' (sic) ', 'in a statement', ' who ', ' and ', '1,000', 'https://example.org/a?b=“c”', 'Q', 'A', 'MAYOR', '<!--', '-->', '<!-- off -->'];
export const lineEnds = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\r', '\u2028', '\u2029', '\v', '\f', '\u0085', '\n> ', '\n- ', '\n \t\n'];
const oddities = ['🦆', '👩‍👩‍👧', '\ud83e', '\udd86', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00a0', '\u0000', '\u200b', '\u00ad', 'é', 'e\u0301', 'ß', 'İ', '字', 'שלום', '\t', ' ', '𝐀nn', '[', ')', '(('];

export const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...marks) }, { weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 4, arbitrary: fc.constantFrom(...cues) },
  { weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...lineEnds) }, { weight: 1, arbitrary: fc.constantFrom(...oddities) },
);
/** Pieces in no order. */
export const chaos = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** A piece many times, between two others. */
export const longRun = fc.tuple(piece, piece, fc.integer({ min: 200, max: 3000 })).map(([one, other, times]) => `${other}${one.repeat(times)}${other}`);
/** Speech as it is written, so that attributions are tried too and not only chaos. */
export const speech = fc.array(
  fc.tuple(fc.constantFrom('“”', '""', '‘’', "''"), fc.constantFrom(...words), fc.constantFrom(...names), fc.constantFrom(...cues), fc.constantFrom(...lineEnds))
    .map(([pair, said, name, cue, end]) => `${pair.charAt(0)}${said},${pair.charAt(1)} ${name}${cue}.${end}`),
  { maxLength: 12 },
).map((sentences) => sentences.join(''));
export const anyString = fc.string({ unit: 'binary', maxLength: 200 });
/** Any code units, so that most surrogates are lone ones. */
export const codeUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units));

/** Text to text. Positions are permille of the text, so that an edit shrinks well and fits any text. */
export type Edit = (text: string) => string;
const permille = fc.integer({ min: 0, max: 1000 });
const placeIn = (text: string, at: number): number => Math.floor((text.length * at) / 1000);

/** Some units go, and something else comes. */
export const splice = fc.tuple(permille, fc.nat({ max: 40 }), fc.oneof(fc.constant(''), piece, chaos)).map(([at, remove, insert]): Edit => (text) => {
  const start = placeIn(text, at);
  return text.slice(0, start) + insert + text.slice(start + remove);
});

/** A mark lost, found or put beside another one, as when somebody types: what it does may reach far down. */
const MARK = /[“”"‘’'«»]/g;
export const markEdit = fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('', '“', '”', '"', "'", '’', '\n', '”\n“', 's’ ')).map(([which, put]): Edit => (text) => {
  const places = [...text.matchAll(MARK)].map(({ index }) => index);
  const at = places[which % Math.max(1, places.length)] ?? 0;
  return text.slice(0, at) + put + text.slice(at + 1);
});

/** Whole lines cut and put somewhere else, or copied there. */
export const paragraphEdit = fc.tuple(permille, permille, fc.integer({ min: 1, max: 4 }), fc.boolean()).map(([from, to, count, keep]): Edit => (text) => {
  const lines = text.split(/(?<=\n)/u);
  const start = Math.floor((lines.length * from) / 1000);
  const taken = lines.slice(start, start + count);
  const rest = keep ? lines : [...lines.slice(0, start), ...lines.slice(start + count)];
  const put = Math.floor((rest.length * to) / 1000);
  return [...rest.slice(0, put), ...taken, ...rest.slice(put)].join('');
});

/** All line ends written another way, as a setting of the editor does. */
export const lineEndEdit = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n').map((end): Edit => (text) => text.replace(/\r\n|[\r\n\u2028]/gu, end));

export const anyEdit = fc.oneof(
  { weight: 4, arbitrary: splice }, { weight: 3, arbitrary: markEdit }, { weight: 2, arbitrary: paragraphEdit }, { weight: 1, arbitrary: lineEndEdit },
);

/** What a caller may set; often nothing. Versions of an article are read with one after another of them. */
export const options: fc.Arbitrary<AnalyzeOptions> = fc.record({
  limit: fc.oneof({ weight: 3, arbitrary: fc.constant(1_000_000) }, { weight: 1, arbitrary: fc.nat({ max: 400 }) }),
  sources: fc.subarray([
    { name: 'Ann Rowe', aliases: ['the Bridge Queen', 'MAYOR'], description: 'mayor of Halden', pronouns: ['she' as const] },
    { name: 'Halden Council', type: 'organisation' as const, aliases: ['the council'] },
    { name: 'Łukasz Żak', pronouns: ['they' as const, 'he' as const] },
  ]),
  reportingVerbs: fc.subarray([{ verb: 'harrumph' }, { verb: 'put', past: 'put' }, { verb: 'go', past: 'went', participle: 'gone', like: 'say' }]),
}, { requiredKeys: [] });
