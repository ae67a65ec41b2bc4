// What an edit of ours may touch, for any text: rename the words of names, and “fix all” the signs of marks; nothing around them.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { createLanguageService, type TextChange } from '../../server/src/ide/index.js';
import { applyChanges } from '../kit/apply-changes.js';
import { parseGolden } from '../kit/golden.js';
import { chaos, speech } from '../kit/random-texts.js';

const service = createLanguageService();
const runs = { seed: Number(process.env['FC_SEED'] ?? 1789), numRuns: Number(process.env['FC_RUNS'] ?? 150) };
const folder = new URL('../fixtures/golden/', import.meta.url);
const golden = readdirSync(folder).filter((name) => name.endsWith('.article')).map((name) => [name, parseGolden(readFileSync(new URL(name, folder), 'utf8')).text] as const);

/** A name that no text of ours holds. */
const NEW = 'Xuz Quorvin';

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** What is wrong with changes as such: out of order, over one another, out of the text, between the halves of a pair. */
function disorder(text: string, changes: readonly TextChange[]): string[] {
  return changes.flatMap(({ span: { start, end } }, index) => [
    ...(start < (changes[index - 1]?.span.end ?? 0) || end < start || end > text.length ? [`${String(start)}–${String(end)}`] : []),
    ...[start, end].filter((at) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))).map((at) => `half a pair at ${String(at)}`),
  ]);
}

/** Every way to rename a name that the text has. */
function renames(text: string): (readonly TextChange[])[] {
  const analysis = analyze(text);
  const places = [...analysis.mentions.map(({ span }) => span.end), ...Array.from({ length: 12 }, (_, part) => Math.floor((text.length * part) / 12))];
  return places.map((offset) => service.rename(analysis, offset, NEW)).flatMap((answer) => ('refused' in answer ? [] : [answer]));
}

it('rename changes words of names and nothing between them, in any text', () => {
  let tried = 0;
  fc.assert(fc.property(fc.oneof(chaos, speech), (text) => {
    for (const changes of renames(text)) {
      tried += changes.length;
      expect(disorder(text, changes)).toEqual([]);
      for (const { span } of changes) expect(text.slice(span.start, span.end)).toMatch(/^(?:[\p{L}\p{M}\p{N}’'.\-\u00ad\u200b]+\s*)*$/u);
    }
  }), runs);
  expect(tried).toBeGreaterThan(100);
});

it.each(golden)('rename in %s leaves everybody’s words to whom they were', (_, text) => {
  const before = analyze(text);
  const speakers = ({ attributions, sources }: Analysis, known = NEW): string[] => attributions.map(({ source }) => sources.find(({ id }) => id === source)?.name ?? '').map((name) => name.replace(known, NEW));
  for (const person of before.sources.filter(({ type, name }) => type === 'person' && name.includes(' '))) {
    const changes = service.rename(before, person.introducedAt.end, NEW);
    if ('refused' in changes) continue;
    expect(disorder(text, changes)).toEqual([]);
    const after = applyChanges(text, changes);
    expect(after.split('\n')).toHaveLength(text.split('\n').length);
    expect(speakers(analyze(after)), person.name).toEqual(speakers(before, person.name));
  }
});

it('“fix all” turns signs of marks and nothing else, and has nothing to do after that, in any text', () => {
  const MARKS = /[“”„"‘’‚'«»‹›`]/gu;
  let tried = 0;
  const article = fc.oneof(chaos, speech, fc.constantFrom(...golden.map(([, text]) => text)).chain((text) => fc.nat({ max: 400 }).map((at) => text.replace(/[“”]/gu, (mark, place: number) => (place % 400 < at ? '"' : mark)))));
  const fix = (text: string): readonly TextChange[] =>
    [...service.codeActions(analyze(text), { start: 0, end: 0 }, { markdown: false, kinds: ['source.fixAll.onTheRecord'], reanalyze: analyze })].flatMap(({ changes }) => changes ?? []);
  fc.assert(fc.property(article, (text) => {
    const changes = fix(text);
    tried += changes.length;
    expect(disorder(text, changes)).toEqual([]);
    const after = applyChanges(text, changes);
    expect(after.replace(MARKS, '')).toBe(text.replace(MARKS, ''));
    expect(fix(after)).toEqual([]);
  }), runs);
  expect(tried).toBeGreaterThan(100);
});
