// `npm run release:check`: everything about a release that can be tried without publishing it. Each check is tried, whatever became
// of those before it; at the end stands what failed, and the status is 1. `npm run release:check -- papers package` tries only these.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changelogFaults, contentFaults, licenceFaults, versionFaults } from './release/papers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = path => readFileSync(join(root, path), 'utf8');
const json = path => JSON.parse(text(path));
const windows = process.platform === 'win32';

/** What the packed extension may weigh. */
const VSIX_LIMIT = 1_000_000;

/** Runs a program and shows what it says; what is wrong: nothing, or how it left. */
function passes(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  return status === 0 ? [] : [`${command} ${args.join(' ')} ${error ? error.message : `left with ${String(status)}`}`];
}

/** Runs a program and keeps what it says. */
function said(command, args, { cwd = root, input = '' } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: 'utf8', shell: windows });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} left with ${String(status)}: ${stderr.trim()}`);
  return stdout;
}

/** Does something with an empty folder, which is gone afterwards. */
function inEmptyFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'release-check-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = {
  tree: () => (said('git', ['status', '--porcelain']) === '' ? [] : ['there are changes that are not committed']),
  lint: () => passes('npm', 'run', 'lint'),
  types: () => passes('npm', 'run', 'typecheck'),
  tests: () => passes('npm', 'test'),
  papers: () => [
    ...versionFaults(json('package.json'), json('package-lock.json'), process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined),
    ...changelogFaults(json('package.json').version, text('CHANGELOG.md')),
  ],
  licences: () => [...passes('npm', 'run', 'build'), ...licenceFaults(text('dist/third-party-notices.txt'))],
  audit: () => passes('node', 'scripts/audit.mjs'),
  extension: () => inEmptyFolder(folder => {
    const file = join(folder, 'on-the-record.vsix');
    const faults = passes('npm', 'run', 'package', '--', '--out', file);
    if (faults.length > 0) return faults;
    const size = statSync(file).size;
    console.log(`${String(size)} bytes`);
    return size < VSIX_LIMIT ? [] : [`the extension weighs ${String(size)} bytes, the limit is ${String(VSIX_LIMIT)}`];
  }),
  // What somebody gets who installs the package: by the packed file, in an empty folder, without the registry.
  package: () => inEmptyFolder(folder => {
    said('npm', ['pack', '--pack-destination', folder]);
    const packed = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
    const paths = said('tar', ['-tzf', packed], { cwd: folder }).trim().split('\n').map(path => path.replace(/^package\//, ''));
    console.log(`${packed}, ${String(statSync(join(folder, packed)).size)} bytes, ${String(paths.length)} files`);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    said('npm', ['install', '--offline', '--no-fund', '--no-audit', `./${packed}`], { cwd: folder });
    const article = 'The bridge is closed.\n\n“We need a new one,” Mayor Ann Lee said.\n';
    const answer = JSON.parse(said(join('node_modules', '.bin', 'on-the-record'), ['analyze', '--format', 'jsonl', '-'], { cwd: folder, input: article }));
    return [
      ...contentFaults(paths, ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist/cli.js', 'dist/batch-worker.js', 'dist/html-reader.js', 'dist/report.js', 'dist/third-party-notices.txt'],
        [/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/, /^dist\/[\w./-]+\.(?:c?js|c?ts|txt|wasm)$/, /^(?:schemas|docs|examples)\//]),
      ...(answer.sources[0]?.name === 'Ann Lee' ? [] : ['the installed command line does not find the speaker of a plain quotation']),
    ];
  }),
  editor: () => passes('npm', 'run', 'test:e2e'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const results = Object.entries(checks).filter(([name]) => asked.length === 0 || asked.includes(name)).map(([name, check]) => {
  console.log(`\n=== ${name}`);
  try {
    return { name, faults: check() };
  } catch (error) {
    return { name, faults: [error instanceof Error ? error.message : String(error)] };
  }
});

console.log('\n=== All in all');
for (const { name, faults } of results) console.log([`${faults.length === 0 ? '✓' : '✗'} ${name}`, ...faults.map(fault => `    ${fault}`)].join('\n'));
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
if (process.exitCode === 0) console.log('\nWhat is left is in docs/releasing.md: the tag, and publishing.');
