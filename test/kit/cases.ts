// Short cases, several in one file, each with its marks. test/fixtures/README.md specifies the format.
import { GoldenError, parseGolden, type Golden } from './golden.js';

export interface Case {
  readonly name: string;
  /** Why the analysis is known to get it wrong; undefined where it must get it right. */
  readonly fails: string | undefined;
  readonly golden: Golden;
}

const HEADER = /^::: (.+?)(?: \| fails: (.+))?$/;

/** Reads a file of cases; throws a `GoldenError` with the line where it makes no sense. */
export function parseCases(source: string): readonly Case[] {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith(':::') ? [index] : []));
  if (starts[0] !== 0) throw new GoldenError(1, 'a file of cases begins with “::: ” and a name');
  return starts.map((start, index) => parseCase(lines.slice(start, starts[index + 1]), start));
}

function parseCase([header = '', ...lines]: readonly string[], start: number): Case {
  const [, name, fails] = HEADER.exec(header) ?? [];
  if (name === undefined) throw new GoldenError(start + 1, '“::: ” needs a name behind it');
  const table = lines.findIndex((line) => /^=====\s*$/.test(line));
  const article = (table < 0 ? lines : lines.slice(0, table)).join('\n').trimEnd();
  try {
    // A case is short, so that all of it is marked; one without a table quotes nobody.
    return { name, fails, golden: parseGolden([article, '=====', ...(table < 0 ? [] : lines.slice(table + 1)), 'strict'].join('\n')) };
  } catch (error) {
    throw error instanceof GoldenError ? new GoldenError(start + 1 + error.line, error.message.replace(/^line \d+: /, `“${name}”: `)) : error;
  }
}
