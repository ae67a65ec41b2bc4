import { describe, expect, it } from 'vitest';
import { parseFromPage } from '../../report/src/messages.js';

describe('messages from the page', () => {
  it.each([{ kind: 'ready' }, { kind: 'reopen' }, { kind: 'reveal', id: 'q12' }, { kind: 'reveal', id: 's1' }, { kind: 'reveal', id: 'f3' }, { kind: 'export', format: 'csv' }])('%j is one', (message) => {
    expect(parseFromPage(message)).toEqual(message);
  });

  it.each([
    undefined, null, 'ready', 3, [], {}, { kind: 'format-disk' }, { kind: 'reveal' }, { kind: 'reveal', id: 7 }, { kind: 'reveal', id: '__proto__' },
    { kind: 'reveal', id: 'q1;x' }, { kind: 'export', format: 'exe' }, { kind: 'export' },
  ])('%j is none', (message) => {
    expect(parseFromPage(message)).toBeUndefined();
  });

  it('what else a message carries is dropped', () => {
    expect(parseFromPage({ kind: 'reopen', uri: 'file:///etc/passwd' })).toEqual({ kind: 'reopen' });
  });
});
