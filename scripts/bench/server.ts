import { inTurns, median, ms, times, type Section } from './figures.js';
import { SERVER_FLAGS } from '../../client/src/server-flags.js';
import { fullClient } from '../../test/kit/lsp-client.js';
import { bundled, dist, program, run, serve } from './programs.js';
import { prose } from './texts.js';
import { execFileSync } from 'node:child_process';

const ROUNDS = 9;
const START = 1.5;
const FIRST = 400;
const ACTIVATE = 20;

/** From the start of a server’s process to its answer to `initialize`; with an article, from there to its first problems. */
async function start(args: readonly string[], article?: string): Promise<number> {
  const begin = performance.now();
  const { client, child } = serve(args);
  await client.initialize(fullClient);
  const initialized = performance.now();
  if (article !== undefined) {
    await client.open('file:///first.article', article);
    await client.pull('file:///first.article');
  }
  const end = performance.now();
  child.kill();
  return article === undefined ? initialized - begin : end - initialized;
}

/** How soon the server and the client are there. */
export async function server(): Promise<Section> {
  const bare = bundled('bare-server.ts');
  const article = prose(1000);
  const took = await inTurns(ROUNDS, {
    bare: () => start([bare]),
    ours: () => start([...SERVER_FLAGS, dist('server.cjs')]),
    first: () => start([...SERVER_FLAGS, dist('server.cjs')], article),
    activate: () => (JSON.parse(execFileSync(process.execPath, [program('load-client.mjs'), dist('client.cjs')], { encoding: 'utf8' })) as { activate: number }).activate,
    node: () => run('-e', ['0'], '').clock,
  });
  const ratio = median(took.ours) / median(took.bare);
  const [first, activate] = [median(took.first), median(took.activate)];
  return {
    title: 'Start',
    bars: [
      { what: 'server: start to `initialize` answered, against a bare vscode-languageserver process', measured: times(ratio), bar: `at most ${times(START)}`, reached: ratio <= START },
      { what: 'server: from there to the first problems of an article of 1,000 words', measured: ms(first), bar: `under ${ms(FIRST)}`, reached: first < FIRST },
      { what: 'client: `activate`', measured: ms(activate), bar: `under ${ms(ACTIVATE)}`, reached: activate < ACTIVATE },
    ],
    details: `Medians of ${String(ROUNDS)} processes each, started in turns: ours answers after ${ms(median(took.ours))}, the bare one after ${ms(median(took.bare))}, and a Node that does nothing is gone after ${ms(median(took.node))}. The first problems wait for the analysis to be loaded, which \`initialize\` does not. \`activate\` is called in the packed client with an editor that answers everything with nothing.`,
  };
}
