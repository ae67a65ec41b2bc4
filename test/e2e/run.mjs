// `npm run test:e2e`: the packed extension in a real VS Code, driven in a real browser. Pictures land in screenshots/.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, setUp } from './setup.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });

setUp();
npm('exec', '--', 'tsc', '-p', 'test/e2e');
npm('run', '--silent', 'package', '--', '--out', 'test/e2e/.work/on-the-record.vsix');

rmSync(join(here, 'screenshots'), { recursive: true, force: true });
mkdirSync(join(here, 'screenshots'));
const wanted = process.argv.slice(2);
const tests = readdirSync(here).filter(name => name.endsWith('.e2e.ts') && (wanted.length === 0 || wanted.some(part => name.includes(part))));
// The editor's Node runs TypeScript as it is. One editor at a time: two cores are all that a test machine may have.
const passes = name => spawnSync('node', ['--test', '--test-reporter=spec', name], { cwd: here, env: environment, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
// A browser on a busy machine loses a key or a click now and then. What fails once is run once more, and named; what
// fails twice has failed.
const first = tests.sort().filter(name => !passes(name));
const twice = first.filter(name => (console.log(`\nOnce more: ${name}`), !passes(name)));
const once = first.filter(name => !twice.includes(name));
console.log(`\nEnd to end: ${tests.length} files, ${tests.length - first.length} passed at once${once.length > 0 ? `; at the second try only: ${once.join(', ')}` : ''}${twice.length > 0 ? `; FAILED: ${twice.join(', ')}` : ''}.`);
console.log(`Pictures: ${join('test', 'e2e', 'screenshots')}`);
process.exitCode = twice.length > 0 || tests.length === 0 ? 1 : 0;
