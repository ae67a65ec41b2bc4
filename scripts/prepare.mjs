// Runs after `npm install` in a clone: builds the programs where nobody has yet, so that whoever installs from the repository itself
// (a pre-commit hook, `npm install` of a git address) gets them. Where a package is installed globally from git, npm prepares it
// without its dependencies; then they are fetched first, exactly as they are locked.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Standard output belongs to whoever runs npm, and may be read by a program.
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

function installHere() {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('The dependencies are not installed: npm install');
  const env = { ...process.env };
  delete env.npm_config_global;
  execFileSync(process.execPath, [npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { ...quiet, env });
}

if (!existsSync('dist/cli.js')) {
  if (!existsSync('node_modules/esbuild')) installHere();
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], quiet);
}
