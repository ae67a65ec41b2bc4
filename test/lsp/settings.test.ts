import { describe, expect, it } from 'vitest';
import { createSettingsStore, defaults, parseSettings } from '../../server/src/lsp/settings.js';

describe('settings', () => {
  it.each([undefined, null, 3, 'x', [], {}, { enable: 'yes', plainText: 'sometimes', rules: 7, maxFileSize: -1 }, { maxFileSize: NaN }, { files: ['a.txt'] }, { files: { 'a.txt': 'no' } }, { rules: { a: 'loud' } }])('%j gives the defaults', (value) => {
    expect(parseSettings(value)).toEqual(defaults);
  });

  it('are read as the editor sends them', () => {
    const value = { enable: false, plainText: 'never', files: { 'news/': true, 'a.txt': false }, rules: { 'unclosed-quote': 'error' }, maxFileSize: 10.5 };
    expect(parseSettings(value)).toEqual({ ...defaults, ...value, maxFileSize: 10 });
  });

  it('take rules by flat names too', () => {
    expect(parseSettings({ 'rules.unclosed-quote': 'off', rules: { other: 'hint' } }).rules).toEqual({ 'unclosed-quote': 'off', other: 'hint' });
  });

  it('are asked for again after a reset and for a document that was forgotten', async () => {
    const asked: string[] = [];
    const store = createSettingsStore((uri) => { asked.push(uri); return Promise.resolve({}); }, undefined, () => undefined);
    await Promise.all([store.of('a'), store.of('a'), store.of('b')]);
    store.forget('a');
    await Promise.all([store.of('a'), store.of('b')]);
    store.reset();
    await store.of('b');
    expect(asked).toEqual(['a', 'b', 'a', 'b']);
  });

  it('say once in the log that the client does not answer', async () => {
    const log: string[] = [];
    const store = createSettingsStore(() => Promise.reject(new Error('busy')), undefined, (message) => log.push(message));
    expect([await store.of('a'), await store.of('a')]).toEqual([defaults, defaults]);
    expect(log).toEqual([expect.stringContaining('busy')]);
  });
});
