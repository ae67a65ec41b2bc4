import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeServerScript } from '../setup.mjs';

export const here = join(import.meta.dirname, '..');
const work = join(here, '.work');

/** A quiet editor: nothing between the person and the article. */
const quiet = {
  'editor.wordWrap': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.enablePreview': false,
  'workbench.editor.useModal': 'off',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'window.menuBarVisibility': 'compact',
};

/** The text of settings.json: the quiet editor's, and `more`. */
export const quietSettings = (more: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...quiet, ...more }, null, 2);

/** A running code-server with the packed extension in it, and a folder of articles of its own. */
export interface CodeServer {
  readonly url: string;
  readonly folder: string;
  stop(): void;
}

/** Starts one over a copy of `articles` (paths of files), with packed `extensions` beside ours; nothing of it outlives `stop`. */
export async function startCodeServer(articles: readonly string[], more: Readonly<Record<string, unknown>> = {}, extensions: readonly string[] = []): Promise<CodeServer> {
  mkdirSync(work, { recursive: true });
  const home = mkdtempSync(join(work, 'run-'));
  const [data, installed, folder] = ['data', 'extensions', 'articles'].map(name => join(home, name)) as [string, string, string];
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(folder);
  for (const article of articles) cpSync(article, join(folder, article.split(/[\\/]/).at(-1) ?? 'article'));
  writeFileSync(join(data, 'User', 'settings.json'), quietSettings(more));

  const places = ['--user-data-dir', data, '--extensions-dir', installed, '--config', join(home, 'config.yaml')];
  writeFileSync(join(home, 'config.yaml'), '');
  const install = [join(work, 'on-the-record.vsix'), ...extensions].flatMap(extension => ['--install-extension', extension]);
  execFileSync('node', [codeServerScript, ...places, ...install], { stdio: ['ignore', 'ignore', 'inherit'] });

  const log = openSync(join(work, 'code-server.log'), 'w');
  const port = await freePort();
  const flags = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'];
  const server = spawn('node', [codeServerScript, ...places, '--bind-addr', `127.0.0.1:${port}`, ...flags], { stdio: ['ignore', log, log], detached: true });
  const stop = () => {
    end(server);
    closeSync(log);
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  };
  try {
    await answering(`http://127.0.0.1:${port}/healthz`, server);
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`, folder, stop };
}

/** Ends the server with the processes that it started: it leads a group of its own. */
function end(server: ChildProcess): void {
  if (server.pid === undefined || server.exitCode !== null) return;
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    server.kill('SIGKILL');
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error(`code-server ended with status ${server.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('code-server did not answer within 30 seconds');
}
