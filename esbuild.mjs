// Bundles the programs: the extension's client, the language server, the command line and its threads.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { lateExpressions } from './scripts/late-expressions.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// The rules' pages by id: the help that the command line puts into a SARIF log.
const rulePages = Object.fromEntries(readdirSync('docs/rules').filter((name) => name.endsWith('.md')).map((name) => [name.slice(0, -3), readFileSync(`docs/rules/${name}`, 'utf8')]));

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Its main file asks for its parts in a way that no bundler sees through.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

// Libraries in CommonJS ask for node's modules by `require`, which an ES module lacks.
const requires = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

// The report's page with its library for charts is one bundle, which the editor's page runs; the server and the command line load it when asked.
const reportAt = path => ({
  name: 'report apart',
  setup(step) {
    step.onResolve({ filter: /^\.\.\/main\.js$/ }, ({ importer }) => (/report[\\/]src[\\/]exports/.test(importer) ? { path, external: true } : undefined));
    step.onResolve({ filter: /\/report\/src\/main\.js$/ }, () => ({ path, external: true }));
  },
});
const reportApart = reportAt('./report.js');

// What reads HTML is a bundle of its own, which the command line loads when it is given a page.
const htmlApart = {
  name: 'html apart',
  setup(step) {
    step.onResolve({ filter: /\/reading\/html\/html\.js$/ }, () => ({ path: './html-reader.js', external: true }));
  },
};

const library = { entryPoints: ['server/src/library/index.ts'], platform: 'neutral' };
// What runs in a browser. A program there is one file, and nothing of node is there to be had: an import of it fails.
const web = {
  ...common, platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'],
  alias: { ...common.alias, 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
};
// The database library gets node's file system but for its locks, which outlive a process that is killed.
const sqliteFiles = {
  name: 'sqlite files',
  setup(step) {
    step.onResolve({ filter: /^node:fs$/ }, ({ importer }) => (/node-sqlite3-wasm/.test(importer) ? { path: fileURLToPath(new URL('server/src/cli/corpus/sqlite-fs.ts', import.meta.url)) } : undefined));
  },
};
// It looks for its WebAssembly beside itself.
const beside = "import { fileURLToPath as toPath } from 'node:url';\nconst __dirname = toPath(new URL('.', import.meta.url));";

/**
 * Takes all that is not node's from the program for the browser, which hands on what `own` names and its library's common part: what a
 * person installs holds it once, and what runs on a machine is what runs in a browser.
 */
const over = (path, own) => ({
  name: 'over the browser’s',
  setup(step) {
    step.onResolve({ filter: own }, () => ({ path, external: true }));
    step.onResolve({ filter: /^\.\.\/common\/(?:api|client|server)$/ }, ({ importer }) => (/vscode-[\w-]+[\\/]lib[\\/]node[\\/]/.test(importer) ? { path, external: true } : undefined));
  },
});
const clientOver = over('./web/client.cjs', /^(?:\.\/(?:client|start)\.js|vscode-languageclient)$/);
const serverOver = over('./web/server.js', /^(?:\.\/(?:gate|in-background|server)\.js|vscode-languageserver)$/);

// A worker has no `module` to hand anything on by, and what stands in a script by itself is everybody's: the report's program, which it
// loads, asks after a global of two letters, and that is what a variable is called once the bundle is made small.
const handsOn = { banner: { js: '((module) => {' }, footer: { js: '})(typeof module === "undefined" ? { exports: {} } : module);' } };

const bundles = [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'], plugins: [clientOver] },
  { ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs', format: 'cjs', plugins: [serverOver] },
  // The editor in a browser loads CommonJS only, and in a package of ES modules takes the ending for a sign of it.
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/client.cjs' },
  { ...web, entryPoints: ['server/src/lsp/worker.ts'], outfile: 'dist/web/server.js', ...handsOn, plugins: [reportAt('../report.js'), lateExpressions] },
  { ...common, entryPoints: ['server/src/reading/html/html.ts'], outfile: 'dist/html-reader.js', format: 'esm', platform: 'neutral', mainFields: ['module', 'main'] },
  { ...common, entryPoints: ['report/src/main.ts'], outfile: 'dist/report.js', format: 'esm', platform: 'browser' },
  {
    ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', format: 'esm',
    define: { ON_THE_RECORD_VERSION: JSON.stringify(version), ON_THE_RECORD_RULE_PAGES: JSON.stringify(rulePages) },
    plugins: [reportApart, htmlApart],
    banner: { js: `#!/usr/bin/env node\n${requires}` },
  },
  // The Model Context Protocol, which the command line loads when it is asked for.
  { ...common, entryPoints: ['server/src/mcp/serve.ts'], outfile: 'dist/mcp.js', format: 'esm', banner: { js: requires } },
  // The library, for programs: neither node's modules nor the browser's.
  { ...common, ...library, outfile: 'dist/index.js', format: 'esm' },
  { ...common, ...library, outfile: 'dist/index.cjs', format: 'cjs' },
  // The commands that need the database, loaded when one of them runs.
  {
    ...common, entryPoints: ['server/src/cli/corpus/main.ts'], outfile: 'dist/corpus.js', format: 'esm', plugins: [sqliteFiles],
    define: { ON_THE_RECORD_VERSION: JSON.stringify(version) },
    banner: { js: `${requires}\n${beside}` },
  },
  // A thread of the command line's `batch`.
  { ...common, entryPoints: ['server/src/cli/batch/worker.ts'], outfile: 'dist/batch-worker.js', format: 'esm', banner: { js: requires } },
];

/**
 * Writes the signs beyond ASCII by their numbers: in what is bundled only regular expressions have any, and for the sake of one the engine
 * holds and reads the whole file at two bytes a sign.
 */
function inOneByte(file) {
  const text = readFileSync(file, 'utf8');
  const plain = text.replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (plain !== text) writeFileSync(file, plain);
}

mkdirSync('dist/web', { recursive: true });
copyFileSync('node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm', 'dist/node-sqlite3-wasm.wasm');
// For node, which would take a file with this ending for an ES module, as the others are.
writeFileSync('dist/web/package.json', '{ "type": "commonjs" }\n');

if (watch) {
  // The two lines are what the problem matcher in .vscode/tasks.json waits for.
  const progress = {
    name: 'progress',
    setup(step) {
      step.onStart(() => { console.log('[watch] build started'); });
      step.onEnd(() => { console.log('[watch] build finished'); });
    },
  };
  await Promise.all(bundles.map(async options => (await context({ ...options, logLevel: 'info', plugins: [...(options.plugins ?? []), progress] })).watch()));
} else {
  const results = await Promise.all(bundles.map(options => build(options)));
  if (production) bundles.forEach(({ outfile }) => { inOneByte(outfile); });
  writeFileSync('dist/third-party-notices.txt', thirdPartyNotices(results.map(result => result.metafile)));
}
