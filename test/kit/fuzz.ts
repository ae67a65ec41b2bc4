// The properties that `npm run fuzz` tries, and the files in which it keeps what breaks one.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis/index.js';
import { answerViolations } from './answers.js';
import { histories, type History } from './histories.js';
import { breaches } from './incremental-law.js';

export interface FuzzProperty {
  readonly name: string;
  readonly histories: fc.Arbitrary<History>;
  /** How often it is tried, beside the others. */
  readonly share: number;
  /** What is wrong; empty where nothing is. */
  readonly check: (history: History) => readonly string[];
}

/** What came of trying a property; `problem` and `history` are undefined where it held. */
export interface Outcome {
  readonly property: string;
  readonly seed: number;
  readonly runs: number;
  readonly problem?: string | undefined;
  readonly history?: History | undefined;
}

const answers = (history: History): readonly string[] => history.slice(-1).flatMap(({ text, options }) => answerViolations(analyze(text, options)));

/** The incremental law for each kind of history, and the editor's questions at the end of some; sorted by name. */
export const properties: readonly FuzzProperty[] = [
  ...['chaos', 'code-units', 'golden-articles', 'options', 'speech'].flatMap((name) => {
    const of = histories[name];
    return of ? [{ name: `answers-${name}`, histories: of.arbitrary, share: of.share / 4, check: answers }] : [];
  }),
  ...Object.entries(histories).map(([name, { arbitrary, share }]) => ({ name: `law-${name}`, histories: arbitrary, share, check: (history: History) => breaches(history) })),
];

/** What is wrong with a history, an exception included; undefined where nothing is. */
export function problemIn({ check }: FuzzProperty, history: History): string | undefined {
  try {
    return check(history)[0];
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

/** Tries a property so many times; what breaks it is made as small as it can be. */
export function tryOut(property: FuzzProperty, seed: number, numRuns: number): Outcome {
  const { numRuns: runs, counterexample } = fc.check(fc.property(property.histories, (history) => problemIn(property, history) === undefined), { seed, numRuns });
  const [history] = counterexample ?? [];
  return { property: property.name, seed, runs, history, problem: history && problemIn(property, history) };
}

/** Where what broke a property is kept. */
export const FOLDER = new URL('../fixtures/fuzz/', import.meta.url);

/** Writes what broke a property into a file of its own and gives the file's name: the same history, the same name. */
export function keep({ property, history }: Outcome, folder = FOLDER): string {
  const content = `${JSON.stringify({ property, history }, undefined, 2)}\n`;
  const name = `${property}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileURLToPath(new URL(name, folder)), content);
  return name;
}

/** All that was kept, by file name. */
export function kept(folder = FOLDER): readonly (readonly [string, { readonly property: string; readonly history: History }])[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { property: string; history: History }] as const);
}
