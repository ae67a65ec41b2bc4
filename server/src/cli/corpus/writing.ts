// Who writes a corpus: a small file beside it names the process, for as long as it is at work.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

const markOf = (path: string): string => `${path}-writer`;

/** The process that writes a corpus, "4711" or "4711 on wombat"; undefined where none does, or none any more. */
export function writerOf(path: string): string | undefined {
  const [process = '', host = ''] = read(markOf(path)).split('\n');
  if (process === '') return undefined;
  if (host !== hostname()) return `${process} on ${host}`;
  return isAlive(Number(process)) ? process : undefined;
}

/** Says that this process writes a corpus. Answers what takes that back; undefined where another one writes it. */
export function beginWriting(path: string): (() => void) | undefined {
  const mark = markOf(path);
  const words = `${String(process.pid)}\n${hostname()}\n`;
  if (writerOf(path) !== undefined) return undefined;
  rmSync(mark, { force: true });
  try {
    writeFileSync(mark, words, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return () => { if (read(mark) === words) rmSync(mark, { force: true }); };
}

function read(mark: string): string {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process of this machine is still at work; one of somebody else's counts as that. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return !isZombie(id);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended and nobody has asked how, which in containers is often nobody's task. Only Linux tells. */
const isZombie = (id: number): boolean => /^.*\) [ZX] /su.test(read(`/proc/${String(id)}/stat`));
