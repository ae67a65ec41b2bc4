import { beforeEach, expect, test, vi } from 'vitest';
import { Crashes } from '../../client/src/crashes.js';

// The library asks for `vscode`, which there is only inside the editor.
vi.mock('vscode-languageclient', () => ({ CloseAction: { DoNotRestart: 1, Restart: 2 }, ErrorAction: { Continue: 1, Shutdown: 2 } }));
const [DO_NOT_RESTART, RESTART] = [1, 2];

let now: number;
let told: string[];
let crashes: Crashes;

beforeEach(() => {
  now = 1_000_000;
  told = [];
  const tell = (what: string) => () => { told.push(what); };
  crashes = new Crashes({ restarted: tell('restarted'), gaveUp: tell('gave up'), notStarted: tell('not started') }, () => now);
});

const crash = (seconds: number): number => {
  now += seconds * 1000;
  return crashes.closed().action;
};

test('the server is started again, and it is said once', () => {
  expect([crash(0), crash(300), crash(300)]).toEqual([RESTART, RESTART, RESTART]);
  expect(told).toEqual(['restarted']);
});

test('the fifth crash in three minutes is the last', () => {
  expect([crash(0), crash(44), crash(44), crash(44), crash(44)]).toEqual([RESTART, RESTART, RESTART, RESTART, DO_NOT_RESTART]);
  expect(told).toEqual(['restarted', 'gave up']);
});

test('five crashes in more than three minutes are no reason to give up', () => {
  expect([crash(0), crash(45), crash(45), crash(45), crash(45)]).toEqual(Array(5).fill(RESTART));
});

test('a person who asks for a new start gets five more', () => {
  for (let times = 0; times < 5; times += 1) crash(1);
  crashes.reset();
  expect([crash(1), crash(1), crash(1), crash(1), crash(1)]).toEqual([RESTART, RESTART, RESTART, RESTART, DO_NOT_RESTART]);
  expect(crashes.count).toBe(10);
});

test('the library opens no message of its own', () => {
  expect(crashes.closed().handled).toBe(true);
  expect(crashes.error(new Error('a broken pipe'), undefined, 1).handled).toBe(true);
});
