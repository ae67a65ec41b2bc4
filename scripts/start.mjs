// `npm start`: builds, shows what On the Record says about the samples, and opens them in an editor where there is one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'samples');
const samples = readdirSync(folder).filter(name => /\.(article|news|txt)$/.test(name)).sort();

run(['esbuild.mjs']);
run([join('dist', 'cli.js'), 'analyze', ...samples.map(name => join('samples', name))]);

const editor = process.env.CI ? undefined : findEditor(['code', 'codium', 'cursor']);
if (editor) {
  open(editor, [`--extensionDevelopmentPath=${root}`, folder, ...samples.filter(name => name.endsWith('.article')).slice(0, 1).map(name => join(folder, name))]);
  console.log(`\nThe samples open in ${editor.name} with On the Record loaded: rest the mouse on a quotation, and look at Problems and Outline.`);
} else {
  console.log('\nTo see this in VS Code, install it from https://code.visualstudio.com, have `code` on the PATH, and run `npm start` again;');
  console.log('or run `npm run package`, and in any VS Code choose “Extensions: Install from VSIX…”.');
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The first of the editors that is on the PATH; on Windows its start script ends in .cmd. */
function findEditor(names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const file = folders.flatMap(path => endings.map(ending => join(path, name + ending))).find(path => existsSync(path));
    if (file) return { name, file };
  }
  return undefined;
}

/** Starts the editor and does not wait for it. A .cmd needs a shell, and a shell needs quotation marks. */
function open({ file }, args) {
  const shell = file.endsWith('.cmd');
  const quoted = shell ? args.map(arg => `"${arg}"`) : args;
  spawn(shell ? `"${file}"` : file, quoted, { shell, detached: true, stdio: 'ignore' }).on('error', error => { console.error(`${file} did not start: ${error.message}`); }).unref();
}
