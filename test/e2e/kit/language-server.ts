// One server in a process and one in a worker, asked in the same words.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { StreamMessageReader, StreamMessageWriter, type Message } from 'vscode-jsonrpc/node';
import { here } from './code-server.ts';

export const dist = (name: string): string => join(here, '..', '..', 'dist', name);

/** What the servers ask of us, by method. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

interface Call { readonly id?: number | string; readonly method?: string; readonly params?: unknown; readonly result?: unknown; readonly error?: unknown }

/** A client in its smallest form: it sends, and hands on what comes. */
export class LanguageServer {
  /** What was logged and pushed, in order. */
  readonly told: Call[] = [];
  private readonly waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: unknown) => void }>();
  private readonly send: (message: Call) => void;
  private readonly answers: Answers;
  private last = 0;

  constructor(send: (message: object) => void, answers: Answers) {
    this.send = message => { send({ jsonrpc: '2.0', ...message }); };
    this.answers = answers;
  }

  /** Whatever the server says is given to this. */
  hear({ id, method, params, result, error }: Call): void {
    if (method === 'error') {
      for (const { reject } of this.waiting.values()) reject(new Error(`The worker failed: ${String(params)}`));
    } else if (method === undefined) {
      const asked = this.waiting.get(id as number);
      this.waiting.delete(id as number);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(JSON.stringify(error)));
    } else if (id === undefined) {
      this.told.push({ method, params });
    } else {
      this.send({ id, result: this.answers[method]?.(params as never) ?? null });
    }
  }

  ask<Answer = unknown>(method: string, params?: object): Promise<Answer> {
    const id = this.last += 1;
    const answer = new Promise<unknown>((resolve, reject) => { this.waiting.set(id, { resolve, reject }); });
    this.send({ id, method, ...(params && { params }) });
    return answer as Promise<Answer>;
  }

  tell(method: string, params: object = {}): void {
    this.send({ method, params });
  }
}

/** The server of a machine, over its standard streams. `gone` resolves when it has ended. */
export function processServer(answers: Answers): { server: LanguageServer; gone: Promise<unknown> } {
  const child = spawn('node', [dist('server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const writer = new StreamMessageWriter(child.stdin);
  const server = new LanguageServer(message => { void writer.write(message as Message); }, answers);
  new StreamMessageReader(child.stdout).listen(message => { server.hear(message as Call); });
  return { server, gone: new Promise(resolve => { child.once('exit', resolve); }) };
}

declare global {
  interface Window {
    heard(message: unknown): Promise<void>;
    server: Worker;
  }
}

/** The server of a browser, as a worker of a page that holds nothing else. */
export async function workerServer(page: Page, answers: Answers): Promise<LanguageServer> {
  const server = new LanguageServer(message => { void page.evaluate(sent => { window.server.postMessage(sent); }, message); }, answers);
  const text = (contentType: string, body: string) => ({ contentType, body });
  await page.route('http://articles.test/', route => route.fulfill(text('text/html', '<!doctype html><title>On the Record</title>')));
  await page.route('http://articles.test/server.js', route => route.fulfill(text('text/javascript', readFileSync(dist('web/server.js'), 'utf8'))));
  await page.goto('http://articles.test/');
  await page.exposeFunction('heard', (message: Call) => { server.hear(message); });
  await page.evaluate(() => {
    window.server = new Worker('server.js');
    window.server.onerror = ({ message }) => { void window.heard({ method: 'error', params: message }); };
    // As JSON, in which a key without a value is no key: what a stream makes of it.
    window.server.onmessage = ({ data }) => { void window.heard(JSON.parse(JSON.stringify(data))); };
  });
  return server;
}
