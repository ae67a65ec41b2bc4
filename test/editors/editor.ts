// Real editors, started over a copy of an article: each runs a script of ours in its own language and leaves what it found as JSON.
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A script in the editor's language, and the set-up of a person that it runs under SETUP. */
interface Script { readonly script: string; readonly setup?: string }

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The set-up that docs/editors.md gives: the block in that language that holds some words. */
export function setUp(language: string, holding: string): string {
  const page = readFileSync(join(root, 'docs', 'editors.md'), 'utf8');
  const found = [...page.matchAll(/```(\w+)\n(.*?)```/gsu)].find(([, kind, text = '']) => kind === language && text.includes(holding));
  if (found?.[2] === undefined) throw new Error(`docs/editors.md has no block in ${language} with “${holding}”`);
  return found[2];
}

/** Runs an editor's script over `samples/with-faults.article` and gives what it found. An editor that hangs is ended after 45 seconds. */
export async function runEditor<Found>(program: string, args: readonly string[], { script, setup = '' }: Script): Promise<Found> {
  const home = mkdtempSync(join(tmpdir(), 'editor-'));
  const [article, out] = [join(home, 'with-faults.article'), join(home, 'found.json')];
  const set = join(home, 'setup');
  writeFileSync(set, setup);
  // The command as it is where somebody installed it.
  writeFileSync(join(home, 'on-the-record'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`, { mode: 0o755 });
  copyFileSync(join(root, 'samples', 'with-faults.article'), article);
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, PATH: `${home}:${process.env['PATH'] ?? ''}`, SETUP: set, ARTICLE: article, OUT: out, LC_ALL: 'C.UTF-8' };
  const path = join(root, 'test', 'editors', script);
  try {
    const said = await new Promise<string>((resolve) => {
      execFile(program, [...args, script.endsWith('.lua') ? `luafile ${path}` : path], { env, cwd: home, timeout: 45_000, killSignal: 'SIGKILL' }, (error, stdout, stderr) => { resolve(`${String(error)}\n${stdout}${stderr}`); });
    });
    try {
      return JSON.parse(readFileSync(out, 'utf8')) as Found;
    } catch {
      throw new Error(`${program} left nothing:\n${said}`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
