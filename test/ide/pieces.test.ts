import { describe, expect, it } from 'vitest';
import { emphasis, escapeMarkdown, place, plain, strong, toMarkdown, toPlainText } from '../../server/src/ide/pieces.js';

const nameOf = (): { label: string; address: string } => ({ label: 'line 3', address: 'file:///a/b (1).txt#L3,5' });
const rich = [[strong('Ann *Lee*'), plain(', mayor')], [plain('see '), place({ start: 1, end: 2 })], [emphasis(' Certain: '), plain('x')]];

describe('rich text', () => {
  it('becomes Markdown', () => {
    expect(toMarkdown(rich, nameOf)).toBe('**Ann \\*Lee\\***\\, mayor\n\nsee [line 3](<file:///a/b%20(1).txt#L3,5>)\n\n _Certain\\:_ x');
  });

  it('becomes plain text', () => {
    expect(toPlainText(rich, nameOf)).toBe('Ann *Lee*, mayor\nsee line 3\n Certain: x');
  });

  it('has no link where a place has no address', () => {
    expect(toMarkdown([[place({ start: 0, end: 1 })]], () => ({ label: 'line 1' }))).toBe('line 1');
  });

  it('lets no address end its link early', () => {
    expect(toMarkdown([[place({ start: 0, end: 1 })]], () => ({ label: 'x', address: 'file:///a>)[y](<command:z\n' }))).toBe('[x](<file:///a%3E)[y](%3Ccommand:z%0A>)');
  });
});

describe('words of an article are never markup', () => {
  it.each(['[click](command:evil)', '![i](http://x.y/z.png)', '<img src=x onerror=alert(1)>', '`code`', '# heading', '- item', '> quote', '&lt;b&gt;', '$(zap)', 'http://example.org', 'www.example.org', 'a\\*b', '| a | b |', '~~gone~~', '[x]: http://y', '***'])('%s', (words) => {
    const escaped = escapeMarkdown(words);
    expect(escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(words);
    expect(escaped.replace(/\\[!-/:-@[-`{-~]/gu, '')).not.toMatch(/[!-/:-@[-`{-~]/u);
  });

  it('a line break is a space', () => {
    expect(escapeMarkdown('a\n\n# b\r\n\tc')).toBe('a \\# b c');
  });
});
