import { SERVER_FLAGS } from '../../client/src/server-flags.js';
import { once } from 'node:events';
import { fullClient } from '../../test/kit/lsp-client.js';
import { table, type Section } from './figures.js';
import { dist, program, serve } from './programs.js';
import { prose } from './texts.js';

const ARTICLES = 200;
const FIRST = 50;
/** What the heap may differ by without anything being kept: code that the engine compiles, and its notes on types. */
const SLACK = 2_000_000;

/** How many bytes of the server’s heap are in use after articles have been opened, looked at and closed: a figure each fifty. */
async function heaps(): Promise<number[]> {
  const { client, child } = serve([...SERVER_FLAGS, '--expose-gc', '--import', program('heap-on-request.mjs'), dist('server.cjs')]);
  await client.initialize(fullClient);
  const article = prose(1000);
  const found: number[] = [];
  for (let index = 1; index <= ARTICLES; index++) {
    const uri = `file:///${String(index)}.article`;
    await client.open(uri, `${article}\nArticle ${String(index)} ends here.`);
    await client.pull(uri);
    await client.symbols(uri);
    await client.close(uri);
    if (index % FIRST !== 0) continue;
    await client.hover(uri, 0, 0);
    const answer = once(child.stderr, 'data');
    child.kill('SIGUSR2');
    found.push(Number(/heap (\d+)/.exec(String((await answer)[0]))?.[1]));
  }
  child.kill();
  return found;
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Whether the server keeps anything of articles that are closed. */
export async function memory(): Promise<Section> {
  const found = await heaps();
  const growth = (found.at(-1) ?? 0) - (found[0] ?? 0);
  return {
    title: 'Memory',
    bars: [{ what: `memory of the server, ${String(ARTICLES)} articles of 1,000 words opened and closed`, measured: `${growth < 0 ? '−' : '+'}${MB(Math.abs(growth))} after the first ${String(FIRST)}`, bar: 'no growth after the first 50', reached: growth < SLACK }],
    details: `The heap in use after a full collection. Under ${MB(SLACK)} is taken for none: the engine goes on compiling for a while, and the figure goes up and down by as much. An analysis of such an article takes half a megabyte: if they were kept, it would be seen at once.\n\n${table(['articles', 'heap in use'], found.map((bytes, index) => [String((index + 1) * FIRST), MB(bytes)]))}`,
  };
}
