// Real editors, started over a copy of an article: each runs a script of ours in its own language and leaves what it found as JSON.
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs an editor's script over `samples/with-faults.article` and gives what it found. An editor that hangs is ended after 45 seconds. */
export async function runEditor<Found>(program: string, args: readonly string[], script: string): Promise<Found> {
  const home = mkdtempSync(join(tmpdir(), 'editor-'));
  const [article, out] = [join(home, 'with-faults.article'), join(home, 'found.json')];
  copyFileSync(join(root, 'samples', 'with-faults.article'), article);
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, NODE: process.execPath, CLI: join(root, 'dist', 'cli.js'), ARTICLE: article, OUT: out, LC_ALL: 'C.UTF-8' };
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
