import { describe, expect, it } from 'vitest';
import { isServed, servedAs } from '../../server/src/lsp/served.js';
import { defaults } from '../../server/src/lsp/settings.js';

const document = (uri: string, languageId: string, text = 'a = b'): Parameters<typeof isServed>[0] => ({ uri, languageId, getText: () => text });
const story = 'The mayor said that the market would stay where it is.';

describe('served', () => {
  it.each(['file:///a', 'untitled:a', 'vscode-vfs://github/a', 'vscode-remote://wsl/a', 'FILE:///a'])('%s', (uri) => {
    expect(isServed(document(uri, 'news-article'), defaults)).toBe(true);
  });

  it.each(['git:/a', 'output:a', 'search-editor:a', 'vscode-chat-input:a', 'comment:a', 'vscode-userdata:/a', 'http://a', '', ':', 'file'])('not %s', (uri) => {
    expect(isServed(document(uri, 'news-article'), defaults)).toBe(false);
  });

  it('asks of plain text and Markdown that they are prose', () => {
    for (const language of ['plaintext', 'markdown']) {
      expect(isServed(document('file:///a', language), defaults)).toBe(false);
      expect(isServed(document('file:///a', language, story), defaults)).toBe(true);
      expect(isServed(document('file:///a', language, story), { ...defaults, plainText: 'never' })).toBe(false);
      expect(isServed(document('file:///a', language), { ...defaults, plainText: 'always' })).toBe(true);
    }
  });

  it('nothing where it is switched off', () => {
    expect(isServed(document('file:///a', 'news-article'), { ...defaults, enable: false })).toBe(false);
  });
});

describe('served by the setting for files', () => {
  const served = (files: Record<string, boolean>, uri = 'file:///home/ann/news/old%20notes.txt', languageId = 'plaintext'): unknown =>
    servedAs(document(uri, languageId), { ...defaults, files });

  it('reads what does not look like prose, and does not read what does', () => {
    expect(served({ 'news/old notes.txt': true })).toEqual({ read: true, because: 'file' });
    expect(served({ 'news/old notes.txt': false })).toEqual({ read: false, because: 'file-off' });
    expect(served({ 'old notes.txt': false }, 'file:///home/ann/news/old%20notes.txt', 'news-article')).toEqual({ read: false, because: 'file-off' });
  });

  it.each(['/home/ann/news/old notes.txt', 'news/', 'ann/news/', 'news\\old notes.txt'])('goes by the end of a path and by folders: %s', (key) => {
    expect(served({ [key]: true })).toEqual({ read: true, because: 'file' });
  });

  it.each(['notes.txt', 'ews/', 'ann', '', '/', 'news/old'])('and by nothing else: %s', (key) => {
    expect(served({ [key]: true })).toEqual({ read: false, because: 'not-prose' });
  });

  it('lets the longest path decide', () => {
    expect(served({ 'news/': false, 'news/old notes.txt': true })).toEqual({ read: true, because: 'file' });
    expect(served({ 'ann/news/': false, 'news/': true })).toEqual({ read: false, because: 'file-off' });
  });

  it('takes an address that cannot be decoded as it stands', () => {
    expect(served({ '100%.txt': true }, 'file:///100%.txt')).toEqual({ read: true, because: 'file' });
  });

  it('changes nothing for code, for boxes of the editor, and where all is switched off', () => {
    expect(served({ 'a.py': true }, 'file:///a.py', 'python')).toEqual({ read: false, because: 'language' });
    expect(served({ 'a.txt': true }, 'output:/a.txt')).toEqual({ read: false, because: 'place' });
    expect(servedAs(document('file:///a.txt', 'plaintext'), { ...defaults, enable: false, files: { 'a.txt': true } })).toEqual({ read: false, because: 'off' });
  });
});
