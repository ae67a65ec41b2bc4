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
const { status } = spawnSync('node', ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests.sort()], { cwd: here, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
console.log(`Pictures: ${join('test', 'e2e', 'screenshots')}`);
process.exitCode = status ?? 1;
