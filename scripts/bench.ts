/**
 * Measures how fast the products are and how they grow, and writes the figures to docs/performance.md.
 *
 *   npm run bench
 *   npm run bench -- keys growth      only these, shown and not written
 *
 * Packs the extension first: what is measured from outside is what people install.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { batch } from './bench/batch.js';
import type { Section } from './bench/figures.js';
import { growth } from './bench/growth.js';
import { keys } from './bench/keys.js';
import { memory } from './bench/memory.js';
import { page } from './bench/page.js';
import { server } from './bench/server.js';
import { sizes } from './bench/sizes.js';
import { stages } from './bench/stages.js';

const PAGE = new URL('../docs/performance.md', import.meta.url);
const NOTES = new URL('bench/notes.md', import.meta.url);

const MEASUREMENTS: Readonly<Record<string, () => Section | Promise<Section>>> = { sizes, keys, stages, batch, server, memory, growth };

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: none of ${Object.keys(MEASUREMENTS).join(', ')}`);
  process.exit(2);
}

const sections: Section[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const section = await measure();
  sections.push(section);
  console.log(`\n${section.title}`);
  for (const { what, measured, bar, reached } of section.bars) console.log(`${reached ? '  ok' : '  NO'}  ${what}: ${measured} (${bar})`);
  if (positionals.length > 0) console.log(section.details);
}
if (positionals.length === 0) {
  writeFileSync(PAGE, page(sections, readFileSync(NOTES, 'utf8')));
  console.log('\ndocs/performance.md is written.');
}
