import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../server/src/lsp/node-files.js';

const home = mkdtempSync(join(tmpdir(), 'files-'));
const uri = (name: string): string => pathToFileURL(join(home, name)).href;
mkdirSync(join(home, 'a folder'));
writeFileSync(join(home, 'bells & 50%.txt'), '\uFEFF“Ring them,” she said.');
writeFileSync(join(home, 'wide.txt'), Buffer.from('\uFEFFYes.', 'utf16le'));
writeFileSync(join(home, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 1]));
symlinkSync(join(home, 'a folder'), join(home, 'link'));
afterAll(() => { rmSync(home, { recursive: true }); });

describe('the files of this machine', () => {
  it('are listed by name, without links', async () => {
    expect(await nodeFiles.list(uri(''))).toEqual([
      { name: 'a folder', kind: 'folder' }, { name: 'bells & 50%.txt', kind: 'file' }, { name: 'picture.txt', kind: 'file' }, { name: 'wide.txt', kind: 'file' },
    ]);
  });

  it('are read as text, whatever their encoding’s mark says', async () => {
    expect(await nodeFiles.read(uri('bells & 50%.txt'))).toBe('“Ring them,” she said.');
    expect(await nodeFiles.read(uri('wide.txt'))).toBe('Yes.');
    expect(await nodeFiles.read(uri('picture.txt'))).toBeUndefined();
  });

  it('have a stamp', async () => {
    expect(await nodeFiles.stamp(uri('picture.txt'))).toEqual({ size: 4, changed: expect.any(Number) as number });
    expect(await nodeFiles.stamp(uri('a folder'))).toBeUndefined();
  });

  it('are not there elsewhere', async () => {
    for (const address of [uri('gone'), 'untitled:Untitled-1', 'https://example.org/a.txt', 'file://%ZZ', 'nonsense']) {
      expect([await nodeFiles.list(address), await nodeFiles.stamp(address), await nodeFiles.read(address)]).toEqual([[], undefined, undefined]);
    }
  });
});
