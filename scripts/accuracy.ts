/**
 * Measures the built command line against gold attributions and writes the figures to docs/accuracy.md.
 *
 *   npm run accuracy
 *   npm run accuracy -- --worst N [--set samples|dev|train] [--kind direct|mixed|indirect|quoted|all] [--side gold|system|name]
 *                       [--cause CAUSE] [--certainty certain|likely|guess|unknown] [--spread]
 *
 * With --worst it measures nothing and shows N failures of one set, the most certain first, or with --spread N cases, right
 * ones too, from the whole of it.
 *
 * The gold articles are other people's: they are read where they lie and never copied into this project. Their words are
 * shown in the terminal only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { standing } from './accuracy/bars.js';
import { casesOf, counts, describe, pick, SIDES } from './accuracy/cases.js';
import { examine, readGold } from './accuracy/examine.js';
import { measure, type Measurement } from './accuracy/measure.js';
import { page } from './accuracy/page.js';
import { KINDS } from './accuracy/score.js';
import { findSet, SET_IDS, sharedFolder } from './accuracy/sets.js';

const PAGE = new URL('../docs/accuracy.md', import.meta.url);
const NOTES = new URL('accuracy/notes.md', import.meta.url);

const { values } = parseArgs({
  options: {
    worst: { type: 'string' }, set: { type: 'string', default: 'dev' }, kind: { type: 'string', default: 'all' }, side: { type: 'string', default: 'gold' },
    cause: { type: 'string' }, certainty: { type: 'string' }, spread: { type: 'boolean', default: false },
  },
});

/** The value if it is one of the choices; ends the program with a line on standard error if not. */
function chosen<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    console.error(`--${option}: ${value} is none of ${choices.join(', ')}`);
    process.exit(2);
  }
  return choice;
}

function showCases(most: number): void {
  const id = chosen('set', values.set, SET_IDS);
  const wanted = { side: chosen('side', values.side, SIDES), kind: chosen('kind', values.kind, KINDS), cause: values.cause, certainty: values.certainty, spread: values.spread };
  const set = findSet(id);
  if (set === undefined) {
    console.log(`No articles of ${id} in ${sharedFolder()} (set ON_THE_RECORD_SHARED to their folder).`);
    return;
  }
  const cases = casesOf(examine(readGold(set.file)), wanted);
  for (const [index, each] of pick(cases, most, values.spread).entries()) console.log(`\n${String(index + 1)}. ${describe(each)}`);
  console.log(`\n${String(cases.length)} in all: ${counts(cases)}`);
}

async function writePage(): Promise<void> {
  const measured: Measurement[] = [];
  for (const id of SET_IDS) {
    const set = findSet(id);
    if (set === undefined) {
      console.log(`\nNo articles of ${id} in ${sharedFolder()} (set ON_THE_RECORD_SHARED to their folder).`);
      continue;
    }
    const measurement = await measure(set);
    measured.push(measurement);
    console.log(`\n${set.title}\n${measurement.table.trimEnd()}`);
  }
  const missed = standing(measured).filter(({ reached }) => !reached).map(({ bar }) => bar.figure);
  if (measured.length > 0) console.log(missed.length === 0 ? '\nAll bars are reached.' : `\nNot reached: ${missed.join('; ')}.`);
  if (measured.length < SET_IDS.length) {
    console.log('docs/accuracy.md stays as it is.');
    return;
  }
  writeFileSync(PAGE, page(measured, readFileSync(NOTES, 'utf8')));
  console.log('docs/accuracy.md is written.');
}

if (values.worst === undefined) await writePage();
else showCases(Number(values.worst));
