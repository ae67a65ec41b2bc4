// node:fs as the database library gets it in our bundle (esbuild.mjs). The library locks a file by a folder beside it. Nobody
// takes that away after a run that was killed, so that the file would stay locked; and since the library asks for the same
// folder whether a journal is still in use, it would leave what such a run has half written as it stands. Who may write is
// told by `writing.ts` instead, which knows a dead process from a living one.
import { accessSync as access, mkdirSync as makeFolder, rmdirSync as removeFolder, type PathLike } from 'node:fs';

export * from 'node:fs';

const isLock = (path: PathLike): boolean => String(path).endsWith('.lock');

export function mkdirSync(path: PathLike): void {
  if (!isLock(path)) makeFolder(path);
}

export function rmdirSync(path: PathLike): void {
  if (!isLock(path)) removeFolder(path);
}

/** @throws where the file is not there; a lock never is. */
export function accessSync(path: PathLike, mode?: number): void {
  if (isLock(path)) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
  access(path, mode);
}
