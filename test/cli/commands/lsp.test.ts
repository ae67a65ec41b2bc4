import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CLI } from '../run.js';

const message = (content: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
};

describe('lsp', () => {
  test.each([[['lsp', '--stdio']], [['lsp']]])('%j answers initialize, and ends when the editor says so', async (args) => {
    const child = spawn(process.execPath, [CLI, ...args]);
    let stdout = '';
    const initialized = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => { if ((stdout += chunk.toString()).includes('"capabilities"')) resolve(); });
    });
    child.stdin.write(message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }));
    await initialized;
    expect(stdout).toContain('"hoverProvider"');
    child.stdin.write(message({ method: 'initialized', params: {} }) + message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});
