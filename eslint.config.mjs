// Lint, and the walls between the rooms: docs/architecture.md draws them, this file holds them.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';

const analysis = './server/src/analysis';
/** A wall: nothing in `target` may import from `from`, but for `except` (paths relative to `from`). */
const wall = (target, from, message, except = []) => ({ target, from, except, message });

const walls = [
  wall(`${analysis}/model`, './server/src', 'model imports nothing', ['./analysis/model']),
  wall(`${analysis}/lexicon`, './server/src', 'lexicon imports model only', ['./analysis/model', './analysis/lexicon']),
  wall(`${analysis}/resolve`, './server/src', 'resolve imports model and lexicon only', ['./analysis/model', './analysis/lexicon', './analysis/resolve']),
  wall(`${analysis}/stages`, './server/src', 'stages import model, lexicon and resolve only', ['./analysis/model', './analysis/lexicon', './analysis/resolve', './analysis/stages']),
  wall(analysis, './server/src', 'the analysis knows no rules, no editor, no protocol', ['./analysis']),
  wall('./server/src/rules', './server/src', 'rules import the model only', ['./analysis/model', './rules']),
  wall('./server/src/project', './server/src', 'project imports rules and analysis/index only', ['./analysis/index.ts', './analysis/model', './rules', './project']),
  wall('./server/src/reading', './server/src', 'reading knows spans and no more', ['./analysis/model', './reading']),
  wall('./server/src/ide', './server/src/lsp', 'ide knows no protocol'),
  wall('./server/src/ide', './server/src/reading', 'ide reads what is given to it'),
  wall('./server/src/ide', './server/src/cli', 'ide knows no command line'),
  wall('./server/src/ide', `${analysis}/stages`, 'ide asks analysis/index'),
  wall('./server/src/ide', `${analysis}/resolve`, 'ide asks analysis/index'),
  wall('./server/src/ide', `${analysis}/lexicon`, 'ide asks analysis/index'),
  ...['lsp', 'cli'].map((outer) => wall('./server/src/library', `./server/src/${outer}`, 'the library knows no protocol and no command line')),
  ...['analysis', 'rules', 'project', 'ide'].map((room) => wall(`./server/src/${room}`, './server/src/library', 'the library stands on the other rooms')),
  ...['lsp', 'cli'].map((outer) => wall('./server/src/tools', `./server/src/${outer}`, 'the tools know no protocol and no command line')),
  ...['analysis', 'rules', 'project', 'ide', 'library'].map((room) => wall(`./server/src/${room}`, './server/src/tools', 'the tools stand on the library')),
  wall('./server/src/mcp', './server/src', 'mcp knows a protocol, and nothing of articles', ['./mcp']),
  wall('./server/src/lsp', './server/src/cli', 'lsp and cli do not know each other'),
  wall('./server/src/cli', './server/src/lsp', 'lsp and cli do not know each other'),
  ...['stages', 'resolve', 'lexicon'].flatMap((room) => ['lsp', 'cli', 'library', 'tools'].map((outer) => wall(`./server/src/${outer}`, `${analysis}/${room}`, 'ask analysis/index'))),
  wall('./client', './server/src', 'the client decides nothing about language', ['./lsp/protocol.ts']),
  wall('./client', './report/src', 'the client shows the page; it does not draw it', ['./messages.ts', './placed-report.ts', './styles.ts']),
  wall('./report', './server/src', 'the report knows the answers of ide and no more', ['./ide']),
  wall('./report', './client', 'the report knows no editor'),
  ...['analysis', 'rules', 'ide', 'library', 'reading'].map((room) => wall(`./server/src/${room}`, './report', 'the report stands on ide, not under it')),
];

// What the start of the server does not wait for: such a module is imported for its types, or by `import()` where it is needed.
const late = (regex, message) => ({ regex, allowTypeImports: true, message });
const analysisLate = late('/analysis/index\\.js$', 'the server loads the analysis late: take values from analysis/model, or import() it');
const onDemand = [
  late('/reading/markdown/', 'Markdown is read by what its first document loads: import() it'),
  late('/report/src/exports/', 'reports are written by what the first one loads: import() it'),
  late('^vscode-languageserver/browser$', 'only a worker speaks with a message port: import() it'),
];
const languageserverOnce = late('^vscode-languageserver$', 'take it from lsp/languageserver: each file that imports the library copies all its names at start');

export default tseslint.config(
  { ignores: ['dist/', 'out/', '**/node_modules/', 'test/e2e/.work/', '**/*.generated.ts'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true, node: true } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      'import-x/no-default-export': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-params': ['error', 4],
    },
  },
  {
    files: ['server/src/analysis/**/*.ts', 'server/src/rules/**/*.ts', 'server/src/project/**/*.ts', 'server/src/ide/**/*.ts', 'server/src/library/**/*.ts', 'server/src/tools/**/*.ts', 'server/src/reading/**/*.ts', 'report/src/**/*.ts', 'report/src/**/*.tsx'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'vscode*'], message: 'pure room: no node, no editor' }] }],
    },
  },
  {
    files: ['server/src/lsp/**/*.ts', 'server/src/ide/**/*.ts', 'server/src/rules/**/*.ts', 'server/src/project/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [analysisLate] }] },
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [analysisLate, ...onDemand, languageserverOnce] }] },
  },
  {
    files: ['server/src/lsp/languageserver.ts', 'server/src/lsp/worker.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [analysisLate, ...onDemand] }] },
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    ignores: ['server/src/lsp/convert/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: ':matches(MemberExpression[property.name=/^(positionAt|offsetAt|line|character)$/], ObjectPattern > Property[key.name=/^(positionAt|offsetAt|line|character)$/])',
        message: 'only lsp/convert knows lines and characters',
      }],
    },
  },
  {
    files: ['server/src/lsp/protocol.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: "ImportDeclaration[importKind!='type']", message: 'the client takes this file into its bundle: types and names only' }] },
  },
  {
    // An article may be hostile: every expression that reads one takes time in proportion to the text.
    files: ['server/src/**/*.ts', 'client/src/**/*.ts', 'report/src/**/*.ts', 'report/src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  { files: ['*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', TextEncoder: 'readonly' } } },
);
