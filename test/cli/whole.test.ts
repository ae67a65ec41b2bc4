import { describe, expect, test } from 'vitest';
import { run, workshop } from './run.js';

const file = workshop();

/** The whole way through the built program: an article in, what a copy editor reads out. */
const story = file('bridge.txt', `Harrow Street bridge to close

The bridge over the Wend will close in March, the city’s chief engineer, Ada Okafor, told councillors on Tuesday.
“We have patched it for eleven winters,” Okafor said. “There is nothing left to patch.”
“We will do it properly,” she added.
`);
const unclosed = file('unclosed.txt', `Harrow Street bridge to close

The bridge over the Wend will close in March, the city said on Tuesday.
“We have patched it for eleven winters, said Ada Okafor, the chief engineer.
The work will take eight months.
`);

describe('an article on the command line', () => {
  test('gives each quotation to its speaker, by line', async () => {
    const { status, stdout } = await run(['analyze', '--fail-on', 'warning', story]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {4}4 {2}Okafor → Ada Okafor +direct, /m);
    expect(stdout).toMatch(/^ {4}5 {2}she → Ada Okafor +direct, /m);
    expect(stdout).toMatch(/\nSources .*\n {2}Ada Okafor .* 100% /);
    expect(stdout).toContain('No findings.');
  });

  test('says why in whole sentences', async () => {
    expect((await run(['analyze', '--why', story])).stdout).toMatch(/why: “Okafor” is the subject of “said”/);
  });

  test('is refused by --fail-on where a mark is missing', async () => {
    const { status, stdout } = await run(['analyze', '--fail-on', 'warning', unclosed]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/unclosed\.txt:4:1 {2}warning {2}unclosed-quote\n/);
    expect((await run(['analyze', '--fail-on', 'error', unclosed])).status).toBe(0);
  });
});
