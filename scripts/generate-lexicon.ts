// Turns the word tables of server/lexicon/en into one module of strings, which the lookups of analysis/lexicon parse when
// they are first asked. Run by `npm run lexicon`; a test fails where the committed module differs from what this makes.
// `npm run lexicon -- nl` makes it of server/lexicon/nl instead, to try another language; a table that is not there is empty.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ENGLISH = 'en';
const folderOf = (language: string): URL => new URL(`../server/lexicon/${language}/`, import.meta.url);
const target = new URL('../server/src/analysis/lexicon/tables.generated.ts', import.meta.url);

type Row = readonly string[];

/** One table as it stands on disk. */
export interface WordTable {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The rows of a TSV: comment lines and a last cell that begins with "#" left out, "-" made empty. */
export function parseTable(text: string): readonly Row[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').filter((cell) => !cell.startsWith('#')).map((cell) => (cell === '-' ? '' : cell)));
}

/**
 * The tables of a language's folder, sorted by name: those that English has, empty where the language has none.
 * Throws where a table has a name that English has not, since no lookup would ever read it.
 */
export function readTables(language: string = ENGLISH): readonly WordTable[] {
  const [own, all] = [filesOf(language), filesOf(ENGLISH)];
  const unknown = own.filter((file) => !all.includes(file));
  if (unknown.length > 0) throw new Error(`server/lexicon/${language}: no lookup reads ${unknown.join(', ')}`);
  return all.map((file) => ({ name: file.slice(0, -4), rows: own.includes(file) ? parseTable(readFileSync(new URL(file, folderOf(language)), 'utf8')) : [] }));
}

const filesOf = (language: string): readonly string[] => readdirSync(folderOf(language)).filter((file) => file.endsWith('.tsv')).sort();

/** The letters that stand for features in the generated module. */
const letters: Readonly<Record<string, string>> = {
  quote: 'q', that: 'h', to: 't', object: 'o', direct: 'd', particle: 'p',
  he: 'm', she: 'f', title: 't', spokes: 's', generic: 'g', plural: 'p',
};

function flags(cell = ''): string {
  return cell.split(' ').filter(Boolean).map((word) => {
    const letter = letters[word];
    if (letter === undefined) throw new Error(`no such feature: ${word}`);
    return letter;
  }).join('');
}

/** How a row is written in the module. A table that is not named here is copied. */
const shapes: Readonly<Record<string, (row: Row) => Row>> = {
  'reporting-verbs': ([lemma = '', kind = '', strength = '', features, ...rest]) =>
    [lemma, kind, flags(features) + (strength === 'strong' ? 's' : ''), ...rest],
  'roles': ([noun = '', features, ...rest]) => [noun, flags(features), ...rest],
};

/** One line a row, empty cells at its end left off. */
function body(table: WordTable): string {
  const shape = shapes[table.name] ?? ((row: Row) => row);
  return table.rows.map((row) => shape(row).join('\t').trimEnd()).join('\n');
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The whole text of tables.generated.ts. */
export function generateLexicon(tables: readonly WordTable[] = readTables()): string {
  const constants = tables.map((table) => `export const ${camel(table.name)}: string = \`${body(table)}\`;\n`);
  return `// generated, do not edit: \`npm run lexicon\` makes it from server/lexicon/en/*.tsv\n\n${constants.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generateLexicon(readTables(process.argv[2])));
