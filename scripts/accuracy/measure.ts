import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scorer, type GoldSet } from './sets.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Ratios { readonly p: number | null; readonly r: number | null; readonly f1: number | null }

/** The scorer's figures for one kind of quotation; null where there is nothing to divide by. */
export interface KindScore {
  readonly gold: number;
  readonly system: number;
  readonly words: Ratios;
  readonly exact: number | null;
  readonly speaker: Ratios;
  readonly cue: number | null;
  readonly name: number | null;
  readonly named: number;
  readonly alarms: number | null;
}

export const KINDS = ['direct', 'mixed', 'indirect', 'quoted', 'all'] as const;

export type Score = Readonly<Record<(typeof KINDS)[number], KindScore>> & { readonly fragment: Readonly<Record<'source' | 'cue' | 'content', Ratios>> };

/** What is looked at in an analysis beside the score. */
export interface Analysed {
  readonly id: string;
  readonly diagnostics: readonly { readonly rule: string }[];
}

export interface Measurement {
  readonly set: GoldSet;
  /** Where the analyses stand. */
  readonly file: string;
  readonly analyses: readonly Analysed[];
  readonly score: Score;
}

/** Analyses a set with the built command line's `batch`, exactly as a person would, and scores it. */
export async function measure(set: GoldSet): Promise<Measurement> {
  const file = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'analyses.jsonl');
  await batch(set.file, file);
  const analyses = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Analysed);
  return { set, file, analyses, score: JSON.parse(score(set.file, file, ['--json'])) as Score };
}

/** The scorer's own table, for the terminal, with the worst cases. */
export const table = ({ set, file }: Measurement, worst: number): string => score(set.file, file, ['--worst', String(worst)]);

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
