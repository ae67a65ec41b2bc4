// Turns the word tables of server/lexicon/en into one module of strings, which the lookups of analysis/lexicon parse when
// they are first asked. Run by `npm run lexicon`; a test fails where the committed module differs from what this makes.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflect, pluralOf } from './inflect.js';

const folder = new URL('../server/lexicon/en/', import.meta.url);
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

/** All the tables of server/lexicon/en, sorted by name. */
export function readTables(): readonly WordTable[] {
  return readdirSync(folder).filter((file) => file.endsWith('.tsv')).sort()
    .map((file) => ({ name: file.slice(0, -4), rows: parseTable(readFileSync(new URL(file, folder), 'utf8')) }));
}

/** The plurals of a noun, given the cell for irregular ones: empty for the regular one, "=" for none, spellings by "/". */
function plurals(noun: string, irregular = ''): readonly string[] {
  if (irregular === '=') return [];
  return irregular === '' ? [pluralOf(noun)] : irregular.split('/');
}

function verbCells(lemma: string, irregular = ''): Row {
  const forms = inflect(lemma, irregular);
  return [forms.present, forms.past.join('/'), forms.gerund.join('/'), forms.participle.join('/')];
}

/** The first letters of a list of features: "quote that to" gives "q h t". Letters are told apart in `letters`. */
const letters: Readonly<Record<string, string>> = {
  quote: 'q', that: 'h', to: 't', object: 'o', direct: 'd', loaded: 'l', particle: 'p',
  he: 'm', she: 'f', title: 't', spokes: 's', generic: 'g', plural: 'p',
};

function flags(cell = ''): string {
  return cell.split(' ').filter(Boolean).map((word) => {
    const letter = letters[word];
    if (letter === undefined) throw new Error(`no such feature: ${word}`);
    return letter;
  }).join('');
}

const nounWithPlurals = ([noun = '', irregular]: Row): readonly Row[] => [noun, ...plurals(noun, irregular)].map((form) => [form]);

/** How a row becomes rows of the module. A table that is not named here is copied. */
const shapes: Readonly<Record<string, (row: Row) => readonly Row[]>> = {
  'reporting-verbs': ([lemma = '', kind = '', strength = '', frames, prepositions = '', particles = '', nouns = '', irregular]) =>
    [[lemma, kind, flags(frames) + (strength === 'strong' ? 's' : ''), prepositions, particles, nouns, ...verbCells(lemma, irregular)]],
  'common-verbs': ([lemma = '', nouns = '', irregular]) => [[lemma, nouns, ...verbCells(lemma, irregular)]],
  'roles': ([noun = '', cell, irregular]) => {
    const features = flags(cell);
    if (features.includes('p')) return [[noun, features]];
    return [[noun, features], ...plurals(noun, irregular).map((form) => [form, `${features}p`])];
  },
  'demonyms': ([word = '', plural]) => [[word, ''], ...plurals(word, plural).map((form) => [form, 'p'])],
  'organisation-nouns': nounWithPlurals,
  'documents': nounWithPlurals,
  'works': nounWithPlurals,
  'cue-nouns': nounWithPlurals,
};

/** Lines, each key once (a plural that is also a singular loses), trailing empty cells left off. */
function body(table: WordTable): string {
  const shape = shapes[table.name] ?? ((row: Row) => [row]);
  const lines = new Set(table.rows.flatMap(shape).map((row) => row.join('\t').trimEnd()));
  return [...lines].join('\n');
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The whole text of tables.generated.ts. */
export function generateLexicon(tables: readonly WordTable[] = readTables()): string {
  const constants = tables.map((table) => `export const ${camel(table.name)}: string = \`${body(table)}\`;\n`);
  return `// generated, do not edit: \`npm run lexicon\` makes it from server/lexicon/en/*.tsv\n\n${constants.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generateLexicon());
