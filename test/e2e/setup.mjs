// Brings the real editor: code-server under the Node it asks for, and the driver of the browser. Once; later runs find them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const { config } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const codeServer = join(here, '.work', 'code-server');

/** What an outer `npm run` leaves for the scripts that it starts; an inner npm would take it for its own. */
const left = ['npm_config_user_agent', 'npm_config_local_prefix', 'npm_config_allow_scripts', 'npm_config_node_gyp', 'npm_node_execpath', 'npm_execpath', 'NODE'];
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !left.includes(name)));

/** The environment in which the editor is built and run: its own Node comes first. */
export const environment = { ...clean, PATH: join(here, 'node_modules', 'node', 'bin') + delimiter + process.env.PATH };

/** The editor's start script. */
export const codeServerScript = join(codeServer, 'node_modules', 'code-server', 'out', 'node', 'entry.js');

/** Installs the driver, and the editor where it is missing or of another version. */
export function setUp() {
  npm(['ci'], { cwd: here, env: clean });
  if (installedVersion() === config.codeServer) return;
  console.log(`Installing code-server ${config.codeServer}: about three minutes and 600 MB, once.`);
  mkdirSync(codeServer, { recursive: true });
  writeFileSync(join(codeServer, 'package.json'), '{ "private": true }\n');
  // The editor builds native modules while it is installed, in packages of packages: no list of ours can name them.
  npm(['install', `code-server@${config.codeServer}`], { cwd: codeServer, env: { ...environment, npm_config_dangerously_allow_all_scripts: 'true' } });
}

function installedVersion() {
  // Written last: an installation that was cut short is begun again.
  if (!existsSync(join(codeServer, 'package-lock.json')) || !existsSync(codeServerScript)) return undefined;
  return JSON.parse(readFileSync(join(codeServer, 'node_modules', 'code-server', 'package.json'), 'utf8')).version;
}

function npm(args, options) {
  execFileSync('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', ...options });
}
