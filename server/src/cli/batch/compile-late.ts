import { setFlagsFromString } from 'node:v8';

/** How many bytes of bytecode a function runs before the engine thinks of compiling it; thirty times its default. */
const BUDGET = 4_000_000;
/** The versions of Node on which this was tried; an engine that does not know the flag would say so on standard error. */
const NEWEST = 24;

/**
 * Lets the engine wait longer before it compiles a function to machine code, in all threads. By default it compiles hundreds of
 * them within the first second of a batch, on other cores, and compiles many again a moment later: half of the processor time
 * of a run over eighty articles, and a third over eight hundred, went there (`--trace-opt`, `--trace-deopt`), and the threads of
 * the pool need those cores. To be called before any article is analysed.
 */
export function compileLate(version: string = process.versions.node): void {
  if (Number.parseInt(version, 10) <= NEWEST) setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
}
