// What a release asks of the papers. That the papers of today pass is for `npm run release:check`, since between releases they do not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changelogFaults, contentFaults, licenceFaults, versionFaults } from '../../scripts/release/papers.mjs';

const changelog = '# Changelog\n\nWhat changed.\n\n## 1.2.0 – 2030-01-31\n\n- It counts.\n\n## 1.1.0 – 2029-12-01\n\n- It reads.\n';

describe('the changelog', () => {
  it('passes with the version, its day and a line', () => {
    expect(changelogFaults('1.2.0', changelog)).toEqual([]);
  });

  it.each([
    ['another version on top', '1.3.0', changelog, 'begins with 1.2.0'],
    ['no day', '1.2.0', changelog.replace('2030-01-31', 'unreleased'), 'write the day'],
    ['no line of its own', '1.2.0', changelog.replace('- It counts.\n', ''), 'says nothing of 1.2.0'],
    ['no part at all', '1.2.0', '# Changelog\n', 'begins with no version'],
  ])('does not with %s', (_, version, text, fault) => {
    expect(changelogFaults(version, text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the versions', () => {
  const lock = { version: '1.2.0', packages: { '': { version: '1.2.0' } } };

  it('are one', () => {
    expect(versionFaults({ version: '1.2.0' }, lock)).toEqual([]);
    expect(versionFaults({ version: '1.2.0' }, lock, 'v1.2.0')).toEqual([]);
  });

  it('are told where they are not', () => {
    expect(versionFaults({ version: '1.2.1' }, lock, 'v1.2.0')).toHaveLength(2);
    expect(versionFaults({ version: '1.2.0-beta' }, { version: '1.2.0-beta', packages: { '': { version: '1.2.0-beta' } } })).toHaveLength(1);
  });
});

describe('the licences', () => {
  const notices = (licence: string, text: string): string => `On the Record contains parts of these packages.\n\nquoter 1.0.0 (MIT)\n\nMIT\n\n${'-'.repeat(72)}\n\n@scope/chart 2.0.0 (${licence})\n\n${text}\n`;

  it('may be handed on', () => {
    expect(licenceFaults(notices('(GPL-3.0 OR ISC)', 'ISC'))).toEqual([]);
  });

  it('are told where they may not, or are missing', () => {
    expect(licenceFaults(notices('GPL-3.0', 'GPL'))).toEqual(['@scope/chart 2.0.0 is under GPL-3.0; see whether it may be bundled']);
    expect(licenceFaults(notices('ISC', 'The package brings no licence text.'))).toEqual(['@scope/chart 2.0.0 brings no licence text']);
  });

  it('of what is bundled today are free', () => {
    expect(licenceFaults(readFileSync(new URL('../../dist/third-party-notices.txt', import.meta.url), 'utf8'))).toEqual([]);
  });
});

it('a package holds what it must and nothing else', () => {
  expect(contentFaults(['a.js', 'notes.txt'], ['a.js', 'b.js'], [/\.js$/u])).toEqual(['b.js is not in it', 'notes.txt should not be in it']);
  expect(contentFaults(['a.js', 'b.js'], ['a.js', 'b.js'], [/\.js$/u])).toEqual([]);
  expect(contentFaults([...'1234567'], [], []).slice(4)).toEqual(['5 should not be in it', 'nor should 2 others']);
});
