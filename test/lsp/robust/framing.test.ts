// Bytes that are no message, over the built server’s standard input: it answers and stays in step, or says why and leaves.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const server = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));
const framed = (body: string): string => `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
const request = (id: number, method: string, params?: object): string => framed(JSON.stringify({ jsonrpc: '2.0', id, method, params }));

interface Program {
  send(bytes: string | Uint8Array): void;
  /** What it has written once that holds the words. */
  until(words: string): Promise<string>;
  leaves(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** The server after `initialize`. */
async function start(): Promise<Program> {
  const child = spawn(process.execPath, [server, '--stdio']);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => { stdout += bytes.toString(); });
  child.stderr.on('data', (bytes: Buffer) => { stderr += bytes.toString(); });
  child.stdin.on('error', () => undefined);
  const gone = once(child, 'close') as Promise<[number | null]>;
  const program: Program = {
    send: (bytes) => { child.stdin.write(bytes); },
    until: async (words) => {
      while (!stdout.includes(words)) await Promise.race([once(child.stdout, 'data'), gone.then(() => { throw new Error(`it left before it said ${words}: ${stderr}`); })]);
      return stdout;
    },
    leaves: async () => ({ code: (await gone)[0], stderr }),
  };
  program.send(request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} }));
  await program.until('"id":1');
  return program;
}

async function leave(program: Program): Promise<void> {
  program.send(request(2, 'shutdown'));
  await program.until('"id":2');
  program.send(framed('{"jsonrpc":"2.0","method":"exit"}'));
  expect(await program.leaves()).toMatchObject({ code: 0 });
}

describe('a message that is none', () => {
  it.each([
    ['half a one', '{"jsonrpc":'],
    ['nothing', ''],
    ['words', 'hello'],
  ])('is answered with an error and no words of it: %s', async (_, body) => {
    const program = await start();
    program.send(framed(body));
    const said = await program.until('-32700');
    expect(said.slice(said.indexOf('"id":null'))).toBe('"id":null,"error":{"code":-32700,"message":"The message is no JSON."}}');
    await leave(program);
  });

  it('in bytes that are no text leaves the server in step', async () => {
    const program = await start();
    program.send(Buffer.concat([Buffer.from('Content-Length: 4\r\n\r\n'), Buffer.from([0xff, 0xfe, 0xff, 0x22])]));
    await program.until('-32700');
    await leave(program);
  });

  it('or that is no object, or an answer to nothing, leaves the server in step', async () => {
    const program = await start();
    for (const body of ['42', 'null', '[]', '"hello"', '{"jsonrpc":"2.0","id":77,"result":1}', '{"id":78}']) program.send(framed(body));
    await leave(program);
  });

  it('may come in single bytes, and two in one piece', async () => {
    const program = await start();
    for (const byte of Buffer.from(framed('{'))) program.send(Uint8Array.of(byte));
    await program.until('-32700');
    program.send(request(3, 'textDocument/sing') + request(4, 'textDocument/dance'));
    expect(await program.until('"id":4')).toContain('"id":3');
    await leave(program);
  });
});

describe('a stream in which no message can be made out', () => {
  it.each([
    ['a length that is no number', 'Content-Length: some\r\n\r\n{}'],
    ['no length', 'Content-Type: application/json\r\n\r\n{}'],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('makes the server say why and leave with 1: %s', async (_, bytes) => {
    const program = await start();
    program.send(bytes);
    const { code, stderr } = await program.leaves();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^on-the-record: what came on standard input is no message of the protocol: .+\n$/u);
  });
});
