import { describe, expect, it } from 'vitest';
import { isServed } from '../../server/src/lsp/served.js';
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
