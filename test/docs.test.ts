// The documents against the code. What stands between <!-- generated: … --> and <!-- end --> is made here:
// `npm run build && npx vitest run test/docs.test.ts -u` writes it anew after a change of settings, rules or output.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../server/src/analysis/index.js';
import { toCsv } from '../report/src/exports/csv.js';
import { createLanguageService } from '../server/src/ide/index.js';
import { PROJECT_FILE, readProject } from '../server/src/project/index.js';
import { allRules as rules } from '../server/src/rules/index.js';
import { run } from './cli/run.js';
import { violations } from './cli/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/accuracy.md', 'docs/api/README.md', 'docs/architecture.md', 'docs/corpora.md', 'docs/corpus.md', 'docs/data-model.md', 'docs/editors.md', 'docs/inputs.md', 'docs/library.md', 'docs/mcp.md', 'docs/performance.md', 'docs/pipeline.md', 'docs/project-file.md', 'docs/releasing.md', 'docs/report.md', ...rules.map(({ id }) => `docs/rules/${id}.md`)];

/** The article of docs/data-model.md. */
const example = /<!-- example -->\n```text\n(.*?)```/su.exec(read('docs/data-model.md'))?.[1] ?? '';

interface Setting { readonly type: string; readonly enum?: readonly string[]; readonly default: unknown; readonly markdownDescription: string }
const manifest = JSON.parse(read('package.json')) as { readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } } };
const words = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;

const RULE_SETTINGS = 'onTheRecord.rules.';

const fenced = (language: string, body: string): string => `\`\`\`${language}\n${body.trimEnd()}\n\`\`\`\n`;
const table = (head: string, columns: number, rows: readonly string[]): string => `${head}\n${'|---'.repeat(columns)}|\n${rows.join('\n')}\n`;

/** JSON with whatever fits on a line on one line. */
function pretty(value: unknown, indent = ''): string {
  const flat = (JSON.stringify(value, null, 1) ?? 'null').replace(/\n\s*/gu, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 130) return flat;
  const inside = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => pretty(each, inside))
    : Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => `${JSON.stringify(key)}: ${pretty(each, inside)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inside + part).join(',\n')}\n${indent}${close}`;
}

/** What a kind of generated block holds, from the words behind the kind in its comment. Of output: how many blocks at the start, then all from the sources on. */
const makers: Readonly<Record<string, (words: readonly string[]) => string | Promise<string>>> = {
  // One row stands for the settings of all the rules, which take the same values.
  settings: () => {
    const all = Object.entries(manifest.contributes.configuration.properties);
    const [ofRules, others] = [all.filter(([id]) => id.startsWith(RULE_SETTINGS)), all.filter(([id]) => !id.startsWith(RULE_SETTINGS))];
    const row = (id: string, { enum: values, type, default: preset }: Setting, text: string): string =>
      `| \`${id}\` | ${values?.map((value) => `\`${value}\``).join(', ') ?? type} | \`${typeof preset === 'string' ? preset : JSON.stringify(preset)}\` | ${text} |`;
    const each = others.map(([id, setting]) => row(id, setting, words[setting.markdownDescription.replaceAll('%', '')] ?? ''));
    const rule = ofRules[0] === undefined ? [] : [row(`${RULE_SETTINGS}<rule>`, ofRules[0][1], 'How severe the findings of a rule are; `default` is the severity in the table above.')];
    return table('| Setting | Values | Default | |', 4, [...each, ...rule]);
  },
  rules: () => table('| Rule | Severity | |', 3, rules.map(({ id, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${summary} |`)),
  model: ([field = '']) => fenced('json', pretty((analyze(example) as unknown as Readonly<Record<string, unknown>>)[field])),
  json: async () => fenced('json', pretty(await printed())),
  // The first lines of what a command prints, long ones cut.
  printed: async ([count, ...args]) => {
    const lines = (await run(args)).stdout.replace('\ufeff', '').replace(/\r?\n$/u, '').split(/\r?\n/u);
    const shown = lines.slice(0, Number(count)).map((line) => (line.length > 120 ? `${line.slice(0, 119)}…` : line));
    return fenced('console', [`$ on-the-record ${args.join(' ')}`, ...shown, ...(lines.length > shown.length ? ['⋮'] : [])].join('\n'));
  },
  output: async ([count, ...args]) => {
    const { stdout } = await run(args, { env: { COLUMNS: '80' } });
    const blocks = stdout.trimEnd().split('\n\n');
    const end = blocks.findIndex((block) => block.startsWith('Sources'));
    return fenced('console', [`$ node dist/cli.js ${args.join(' ')}\n${blocks.slice(0, Number(count)).join('\n\n')}`, '   ⋮', ...blocks.slice(end)].join('\n\n'));
  },
};

/** What the command line prints of the example. */
async function printed(): Promise<unknown> {
  const { stdout } = await run(['analyze', '--format', 'jsonl', '-'], { stdin: example });
  return JSON.parse(stdout.replace('"id":"-"', '"id":"library.txt"')) as unknown;
}

/** The document with all its generated blocks made anew. */
async function filled(document: string): Promise<string> {
  let text = document;
  for (const [whole, head = '', what = ''] of document.matchAll(/(<!-- generated: (.+?) -->\n).*?<!-- end -->/gsu)) {
    const [kind = '', ...rest] = what.split(' ');
    const make = makers[kind];
    if (make === undefined) throw new Error(`nothing makes “${kind}”`);
    const body = await make(rest);
    text = text.replace(whole, () => `${head}${body}<!-- end -->`);
  }
  return text;
}

describe('the generated parts of', () => {
  it.each(['README.md', 'docs/data-model.md', 'docs/pipeline.md'])('%s are what the code gives', async (path) => {
    await expect(await filled(read(path))).toMatchFileSnapshot(join(root, path));
  });
});

describe('schemas/on-the-record.schema.json', () => {
  interface Schema { readonly properties: { readonly rules: { properties: unknown }; readonly silenced: { readonly items: { readonly properties: { readonly rule: { enum: unknown } } } } } }

  it('names every rule', async () => {
    const schema = JSON.parse(read('schemas/on-the-record.schema.json')) as Schema;
    schema.properties.rules.properties = Object.fromEntries(rules.map(({ id, summary }) => [id, { $ref: '#/$defs/level', description: summary }]));
    schema.properties.silenced.items.properties.rule.enum = rules.map(({ id }) => id);
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(join(root, 'schemas/on-the-record.schema.json'));
  });
});

describe('docs/project-file.md', () => {
  const page = read('docs/project-file.md');

  it('shows a file without a fault, with every key', () => {
    const [, shown = ''] = /```jsonc\n(.*?)```/su.exec(page) ?? [];
    expect(readProject(shown).problems).toEqual([]);
    const { properties } = JSON.parse(read('schemas/on-the-record.schema.json')) as { readonly properties: object };
    const keys = Object.keys(properties).filter((key) => key !== '$schema');
    expect(keys.filter((key) => !shown.includes(`"${key}":`) || !page.includes(`## \`${key}\``))).toEqual([]);
  });
});

describe('docs/data-model.md', () => {
  const page = read('docs/data-model.md');
  const sections = new Map(page.split(/^###? /mu).map((section) => [section.split('\n', 1).join(), section]));
  const source = readdirSync(join(root, 'server/src/analysis/model')).map((name) => read(`server/src/analysis/model/${name}`)).join('\n');
  const fieldsOf = (name: string): string[] =>
    [...(new RegExp(`export interface ${name} [^]*?\n\\}`, 'u').exec(source)?.[0] ?? '').matchAll(/^ {2}readonly (\w+)/gmu)].map(([, field = '']) => field);
  const rowsOf = (section: string): string[] => [...(sections.get(section) ?? '').matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, field = '']) => field);

  it.each(['Analysis', 'Paragraph', 'Quotation', 'Quoted', 'Cue', 'Mention', 'Attribution', 'Rival', 'Source', 'LoadedVerb', 'Anonymity'])('has a row for each field of %s, in order', (name) => {
    expect(fieldsOf(name)).not.toEqual([]);
    expect(rowsOf(name)).toEqual(fieldsOf(name));
  });

  it('has a row for each kind of evidence with its spans', () => {
    const kinds = [...source.matchAll(/readonly kind: '([\w-]+)'((?:; readonly \w+: Span)+)/gu)].map(([, kind = '', spans = '']) => `| \`${kind}\` | ${[...spans.matchAll(/readonly (\w+)/gu)].map(([, span = '']) => `\`${span}\``).join(', ')} |`);
    expect((sections.get('Evidence') ?? '').split('\n').filter((line) => /^\| `[\w-]+` \| `/u.test(line)).map((line) => line.split('|').slice(0, 3).join('|') + '|')).toEqual(kinds);
  });

  it('says which evidence nothing gives yet', () => {
    const makers = ['stages', 'resolve'].flatMap((room) => readdirSync(join(root, 'server/src/analysis', room), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => read(`server/src/analysis/${room}/${name}`))).join('\n');
    const declared = [...source.matchAll(/\{ readonly kind: '([\w-]+)'/gu)].map(([, kind = '']) => kind);
    expect([...(sections.get('Evidence') ?? '').matchAll(/^\| `([\w-]+)` .*nothing gives it yet/gmu)].map(([, kind]) => kind)).toEqual(declared.filter((kind) => !makers.includes(`kind: '${kind}'`)));
  });

  it('shows JSON that keeps to the schema', async () => {
    expect(violations(await printed())).toEqual([]);
  });
});

describe('docs/report.md', () => {
  it('has a row for each column of the CSV, in order', () => {
    const [head = ''] = toCsv({ name: '', report: createLanguageService().report(analyze(example)), lines: {} }).split('\r\n');
    const rows = [...read('docs/report.md').matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gmu)].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
    expect(rows).toEqual(head.replace('\ufeff', '').split(','));
  });
});

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md');

  it('names only files and folders that are there', () => {
    const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/gu)].map(([, path = '']) => path).filter((path) => path.includes('/') || /\.(?:ts|mjs|json|tsv|md)$/u.test(path));
    expect(named.length).toBeGreaterThan(50);
    const bases = ['.', 'server/src', 'server/src/analysis', 'server/src/analysis/model', 'server/src/lsp', 'server/src/cli', 'server/src/ide', 'server/src/project', 'server/src/reading', 'server/src/rules', 'client/src', 'report/src', 'test'];
    expect(named.filter((path) => path !== PROJECT_FILE && !bases.some((base) => existsSync(join(root, base, path))))).toEqual([]);
  });

  it('has every room on its map', () => {
    const rooms = ['server/src', 'client/src', 'report/src'].flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')));
    expect(rooms.filter((room) => !page.includes(`\`${room}/\``))).toEqual([]);
  });
});

describe.each(documents)('%s', (path) => {
  /** What GitHub makes of a heading. */
  const slug = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
  const anchors = (document: string): Set<string> => new Set([...[...document.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slug(heading)), ...[...document.matchAll(/<a id="([^"]+)">/gu)].map(([, id = '']) => id)]);

  it('links to what is there', () => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link).filter((link) => !/^https?:/u.test(link));
    const broken = links.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(read(target)).has(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows pictures that are small', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => readFileSync(join(root, path)).length > 300_000)).toEqual([]);
  });

  it('names the command lines that package.json has', () => {
    const { scripts, engines } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>>; readonly engines: { readonly node: string } };
    const commands = [...read('README.md').matchAll(/npm (?:run )?(start|test|[\w:]+)/gu)].map(([, name = '']) => name).filter((name) => name !== 'install' && name !== 'run');
    expect([...new Set(commands)].filter((name) => !(name in scripts))).toEqual([]);
    expect(engines.node).toMatch(/^>=20\./u);
  });
});
