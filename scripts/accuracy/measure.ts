import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Aligned } from './align.js';
import { scoresOf } from './breakdown.js';
import { examine, readGold } from './examine.js';
import { KINDS, type Score } from './score.js';
import { scorer, type GoldSet } from './sets.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What is looked at in an analysis of the command line beside the score. */
export interface Analysed {
  readonly id: string;
  readonly diagnostics: readonly { readonly rule: string }[];
}

export interface Measurement {
  readonly set: GoldSet;
  readonly analyses: readonly Analysed[];
  /** The scorer's figures. */
  readonly score: Score;
  /** The scorer's own table, for the terminal. */
  readonly table: string;
  /** The articles again, analysed from the sources, for the break-downs. */
  readonly aligned: readonly Aligned[];
}

/**
 * Analyses a set with the built command line's `batch`, exactly as a person would, and scores it; then once more from the
 * sources, for the break-downs. Throws where the two have different figures: a build that is old, or break-downs that
 * align by other rules than the scorer.
 */
export async function measure(set: GoldSet): Promise<Measurement> {
  const file = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'analyses.jsonl');
  await batch(set.file, file);
  const analyses = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Analysed);
  const result = JSON.parse(score(set.file, file, ['--json'])) as Score;
  const aligned = examine(readGold(set.file));
  const own = scoresOf(aligned);
  for (const kind of KINDS) {
    if (!isDeepStrictEqual(own[kind], result[kind])) {
      throw new Error(`the break-downs and the scorer disagree about ${set.id}, ${kind}; is dist/ built from these sources?\n${JSON.stringify([own[kind], result[kind]])}`);
    }
  }
  return { set, analyses, score: result, table: score(set.file, file, []), aligned };
}

async function batch(from: string, to: string): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  createReadStream(from).pipe(child.stdin);
  const written = once(child.stdout.pipe(createWriteStream(to)), 'finish');
  const [[status]] = await Promise.all([once(child, 'close') as Promise<[number | null]>, written]);
  if (status !== 0) throw new Error(`on-the-record batch ended with status ${String(status)}`);
}

function score(gold: string, analyses: string, flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer(), gold, analyses, ...flags], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return stdout;
}
