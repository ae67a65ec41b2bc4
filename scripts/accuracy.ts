/**
 * Measures the built command line against gold attributions and writes the figures to docs/accuracy.md.
 *
 *   npm run accuracy [-- --worst N]     # N worst cases of each set, to the terminal only
 *
 * The gold articles are other people's: they are read where they lie and never copied into this project.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findSets, sharedFolder } from './accuracy/sets.js';
import { page } from './accuracy/page.js';
import { measure, table } from './accuracy/measure.js';

const PAGE = new URL('../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({ options: { worst: { type: 'string', default: '0' } } });
const sets = findSets();

if (sets === undefined) {
  console.log(`No gold articles in ${sharedFolder()} (set ON_THE_RECORD_SHARED to their folder); docs/accuracy.md stays as it is.`);
} else {
  const measured = [];
  for (const set of sets) {
    const measurement = await measure(set);
    measured.push(measurement);
    console.log(`\n${set.title}\n${table(measurement, Number(values.worst))}`);
  }
  writeFileSync(PAGE, page(measured));
  console.log('\ndocs/accuracy.md is written.');
}
