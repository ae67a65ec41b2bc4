// The step of the GitHub Action (action.yml): annotations for the findings, and the files that were asked for. Its exit status is
// that of the annotations; a file that cannot be written fails it too.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const given = name => (process.env[`OTR_${name}`] ?? '').trim();

function stop(message) {
  console.log(`::error title=On the Record::${message}`);
  process.exit(2);
}

const paths = given('PATHS').split('\n').map(line => line.trim()).filter(line => line !== '');
if (paths.length === 0) stop('The input “paths” is empty: name files, folders or patterns of files, one a line.');
const failOn = given('FAIL_ON') || 'warning';
if (!['warning', 'error', 'never'].includes(failOn)) stop('The input “fail-on” is warning, error or never.');

const shared = given('PROJECT') === '' ? [] : ['--project', given('PROJECT')];

/** Runs `analyze` on all paths; what it prints is shown, or kept where it is to be used. Messages show up once, with the annotations. */
function analyze(options, stdout = 'ignore') {
  return spawnSync(process.execPath, [cli, 'analyze', ...shared, ...options, '--', ...paths], { stdio: ['ignore', stdout, stdout === 'inherit' ? 'inherit' : 'ignore'], encoding: 'utf8', maxBuffer: 100_000_000 });
}

// GitHub shows no more of a summary than this.
const SUMMARY_LIMIT = 1_000_000;

const status = analyze(['--format', 'github', ...(failOn === 'never' ? [] : ['--fail-on', failOn])], 'inherit').status ?? 2;
for (const [format, file] of [['sarif', given('SARIF_FILE')], ['html', given('HTML_FILE')]]) {
  if (file === '') continue;
  rmSync(file, { force: true });
  analyze(['--format', format, '--output', file]);
  if (!existsSync(file)) stop(`${file} could not be written.`);
}
if (given('SUMMARY') === 'true' && process.env.GITHUB_STEP_SUMMARY) {
  const { stdout } = analyze(['--format', 'markdown'], 'pipe');
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, new TextEncoder().encode(stdout).length > SUMMARY_LIMIT ? 'The report is too long for a summary; `html-file` writes it to a page.\n' : stdout);
}
process.exit(status);
