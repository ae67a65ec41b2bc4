// Versions of an article, one after another, each read with the help of an earlier one: what the incremental law is about.
import fc from 'fast-check';
import type { AnalyzeOptions } from '../../server/src/analysis/index.js';
import { readFileSync, readdirSync } from 'node:fs';
import { parseGolden } from './golden.js';
import { anyEdit, anyString, chaos, codeUnits, lineEnds, longRun, markEdit, options, paragraphEdit, speech, splice, type Edit } from './random-texts.js';

/** One version: its text, what it is read with, and from which of the versions before it; undefined: from none. */
export interface Version {
  readonly text: string;
  readonly options?: AnalyzeOptions | undefined;
  readonly previous?: number | undefined;
}

/** Plain data, so that one that breaks the law can be kept as a file. */
export type History = readonly Version[];

/** The first text, then one version for each edit, each from the one before. */
const history = (first: string, edits: readonly Edit[]): History => {
  const versions: Version[] = [{ text: first }];
  for (const [index, edit] of edits.entries()) versions.push({ text: edit(versions[index]?.text ?? ''), previous: index });
  return versions;
};

const edited = (texts: fc.Arbitrary<string>, edits: fc.Arbitrary<Edit>, [minLength, maxLength]: readonly [number, number]): fc.Arbitrary<History> =>
  fc.tuple(texts, fc.array(edits, { minLength, maxLength })).map(([first, list]) => history(first, list));

const goldens = new URL('../fixtures/golden/', import.meta.url);
const golden = fc.constantFrom(...readdirSync(goldens).sort()).map((name) => parseGolden(readFileSync(new URL(name, goldens), 'utf8')).text);

/** The versions of a history, each with options of its own. */
const withOptions = (all: fc.Arbitrary<History>): fc.Arbitrary<History> =>
  fc.tuple(all, fc.array(options, { minLength: 2, maxLength: 6 })).map(([versions, settings]) =>
    versions.map((version, index): Version => ({ ...version, options: settings[index % settings.length] })));

/** Versions from any that came before, as when edits are undone and done again; some are the same text as an earlier one. */
const undone = (all: fc.Arbitrary<History>): fc.Arbitrary<History> =>
  fc.tuple(all, fc.array(fc.record({ pick: fc.nat({ max: 100 }), back: fc.boolean() }), { minLength: 3, maxLength: 9 })).map(([versions, picks]) =>
    versions.map((version, index): Version => {
      const { pick, back } = picks[index % picks.length] ?? { pick: 0, back: false };
      if (index === 0) return version;
      return { text: (back ? versions[pick % index]?.text : undefined) ?? version.text, previous: (pick * 7) % index };
    }));

/** A sentence that is typed at a place, a key at a time. */
const typed = (texts: fc.Arbitrary<string>): fc.Arbitrary<History> =>
  fc.tuple(texts, fc.integer({ min: 0, max: 1000 }), fc.constantFrom(
    '“We will not sell,” Ann Rowe said.', '‘It’s over,’ said O’Neill, who left.', '\n\nAccording to the mayor, the bridge\n', '"Go" 🦆 — Rowe', 'Q: Why?\r\nA: “No.”', '<!-- He said “no”. -->',
  )).map(([text, at, sentence]) => {
    const start = Math.floor((text.length * at) / 1000);
    return history(text, Array.from(sentence, (key, index): Edit => (before) => {
      const place = start + Array.from(sentence).slice(0, index).join('').length;
      return before.slice(0, place) + key + before.slice(place);
    }));
  });

/** A text that has nothing to do with the one before. */
const replaced = fc.array(fc.oneof(chaos, speech, golden), { minLength: 2, maxLength: 4 }).map((texts) => history(texts[0] ?? '', texts.slice(1).map((text) => () => text)));

/** All of one line end, so that the rarest are tried on whole articles too. */
const ended = fc.tuple(speech, fc.constantFrom(...lineEnds)).map(([text, end]) => text.replace(/\n/gu, end));

/** Histories by the name of what they try; the numbers say how often, one beside the other. */
export const histories: Readonly<Record<string, { readonly arbitrary: fc.Arbitrary<History>; readonly share: number }>> = {
  chaos: { arbitrary: edited(chaos, splice, [1, 5]), share: 8 },
  'code-units': { arbitrary: edited(fc.oneof(codeUnits, anyString), anyEdit, [1, 4]), share: 4 },
  'golden-articles': { arbitrary: edited(golden, anyEdit, [1, 4]), share: 2 },
  'line-ends': { arbitrary: edited(ended, anyEdit, [1, 4]), share: 6 },
  'long-chains': { arbitrary: edited(fc.oneof(speech, chaos), anyEdit, [20, 40]), share: 1 },
  'long-runs': { arbitrary: edited(longRun, splice, [1, 1]), share: 0.2 },
  marks: { arbitrary: edited(speech, markEdit, [1, 6]), share: 8 },
  options: { arbitrary: withOptions(edited(fc.oneof(speech, chaos), anyEdit, [1, 5])), share: 8 },
  paragraphs: { arbitrary: edited(fc.oneof(speech, golden), paragraphEdit, [1, 4]), share: 3 },
  replaced: { arbitrary: replaced, share: 2 },
  speech: { arbitrary: edited(speech, splice, [1, 5]), share: 8 },
  typing: { arbitrary: typed(fc.oneof(speech, chaos)), share: 1 },
  undo: { arbitrary: undone(edited(fc.oneof(speech, chaos), anyEdit, [2, 8])), share: 4 },
};
