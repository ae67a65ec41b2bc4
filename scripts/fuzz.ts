/**
 * Looks for texts and edits that break what must hold of every analysis: the properties of test/kit/fuzz.ts, with a new seed.
 *
 *   npm run fuzz                              one minute
 *   npm run fuzz -- --minutes N | --runs N    so long, or so many runs of each property
 *   npm run fuzz -- --seed N                  the same again
 *   npm run fuzz -- --property NAME           one property alone
 *
 * What it finds is made as small as it can be, printed, and kept in test/fixtures/fuzz/, where a test tries it from then on.
 * Exit status 1 where something was found.
 */
import { parseArgs } from 'node:util';
import { keep, properties, tryOut, type Outcome } from '../test/kit/fuzz.js';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, runs: { type: 'string' }, seed: { type: 'string' }, property: { type: 'string' } } });

/** A whole number over 0, or what stands for none; ends the program with a line on standard error if it is neither. */
function numberOf(option: 'minutes' | 'runs' | 'seed', otherwise: number): number {
  const given = values[option];
  if (given === undefined) return otherwise;
  const number = Number(given);
  if (Number.isFinite(number) && number > 0) return number;
  console.error(`--${option}: ${given} is no number over 0`);
  process.exit(2);
}

/** Runs of a property at a time, so that all get their turn and none runs far over the time. */
const ROUND = 20;
const seed = Math.floor(numberOf('seed', 1 + Math.floor(Math.random() * 0x7ffffffe)));
const runs = Math.floor(numberOf('runs', Infinity));
const end = Date.now() + (values.runs === undefined || values.minutes !== undefined ? numberOf('minutes', 1) * 60_000 : Infinity);
const chosen = properties.filter(({ name }) => values.property === undefined || name === values.property);
if (chosen.length === 0) {
  console.error(`--property: ${values.property ?? ''} is none of ${properties.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

console.log(`seed ${String(seed)}`);
const done = new Map(chosen.map(({ name }) => [name, { runs: 0, found: [] as Outcome[] }]));
for (let round = 0; Date.now() < end && round * ROUND < runs; round += 1) {
  for (const property of chosen) {
    const so = done.get(property.name);
    // One that fails already would only find the same again.
    if (!so || so.found.length > 0 || so.runs >= runs || Date.now() >= end) continue;
    const outcome = tryOut(property, seed + round, Math.min(Math.max(1, Math.round(ROUND * property.share)), runs - so.runs));
    so.runs += outcome.runs;
    if (outcome.problem !== undefined) so.found.push(outcome);
  }
}

console.log('\n| property | runs | seed | failures | counterexample |\n|---|---|---|---|---|');
for (const [name, { runs: tried, found }] of done) {
  const [first] = found;
  console.log(`| ${name} | ${tried.toLocaleString('en')} | ${String(first?.seed ?? seed)} | ${String(found.length)} | ${first ? keep(first) : ''} |`);
}
const found = [...done.values()].flatMap((each) => each.found);
for (const { property, problem, history } of found) console.log(`\n${property}: ${problem ?? ''}\n${JSON.stringify(history)}`);
process.exitCode = found.length > 0 ? 1 : 0;
