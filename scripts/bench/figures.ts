// Figures of a run: how they are taken, summed up and set in tables.

/** One of the bars, with what was measured. */
export interface Bar {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly reached: boolean;
}

/** What one measurement gives the page. */
export interface Section {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Markdown: how it was measured, and the figures beyond the bars. */
  readonly details: string;
}

/** The value below which the share `of` of them lies; 0 for an empty list. */
export function quantile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/**
 * How long something takes, in milliseconds: on the clock, or of the processor with the engine’s helping threads where that is
 * less. On a busy machine the clock would measure the others; the thread’s own work is never more than either.
 */
export function timed(run: () => unknown): number {
  const [begin, clock] = [process.cpuUsage(), performance.now()];
  run();
  const [elapsed, { user, system }] = [performance.now() - clock, process.cpuUsage(begin)];
  return Math.min(elapsed, (user + system) / 1000);
}

/** Runs several things in turns, so that whatever else the machine does falls on all alike; each one's times in milliseconds. */
export async function inTurns<Name extends string>(rounds: number, runs: Readonly<Record<Name, () => number | Promise<number>>>): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(await runs[name]());
  return times;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const times = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
export const words = (count: number): string => count.toLocaleString('en');

/** A Markdown table; the first column is words, the others are figures. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}
