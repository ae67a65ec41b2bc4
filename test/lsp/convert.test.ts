import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic } from '../../server/src/lsp/convert/diagnostics.js';
import { toHover } from '../../server/src/lsp/convert/notes.js';
import { toOffset, toPlace, toRange } from '../../server/src/lsp/convert/places.js';

const document = TextDocument.create('file:///a.txt', 'news-article', 1, 'a😀b\r\nsecond\rthird\n');

describe('convert', () => {
  it('counts characters in code units, and knows every line end', () => {
    expect(toRange(document, { start: 3, end: 8 })).toEqual({ start: { line: 0, character: 3 }, end: { line: 1, character: 2 } });
    expect(toRange(document, { start: 13, end: 19 })).toEqual({ start: { line: 2, character: 0 }, end: { line: 3, character: 0 } });
  });

  it('goes there and back', () => {
    for (let offset = 0; offset < 4; offset += 1) expect(toOffset(document, document.positionAt(offset))).toBe(offset);
  });

  it('clamps what lies outside', () => {
    expect(toOffset(document, { line: 99, character: 99 })).toBe(document.getText().length);
    expect(toRange(document, { start: 99, end: 100 })).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 0 } });
  });

  it('names places as people count lines', () => {
    expect(toPlace(document, { start: 6, end: 7 })).toEqual({ label: 'line 2', address: 'file:///a.txt#L2,1' });
  });

  it('keeps the article’s words out of the Markdown', () => {
    const answer = { span: { start: 0, end: 1 }, content: [[{ kind: 'strong', text: '[x](command:y)' }]] } as const;
    expect(toHover(document, answer, true).contents).toEqual({ kind: 'markdown', value: '**\\[x\\]\\(command\\:y\\)**' });
    expect(toHover(document, answer, false).contents).toEqual({ kind: 'plaintext', value: '[x](command:y)' });
  });

  it('sends severities by number and related places only where they are wanted', () => {
    const related = [{ span: { start: 6, end: 12 }, message: 'there' }];
    const finding = { rule: 'r', span: { start: 0, end: 1 }, message: 'm', related, documentation: 'https://x' };
    const severities = (['error', 'warning', 'information', 'hint'] as const).map((severity) => toDiagnostic(document, { ...finding, severity }, false).severity);
    expect(severities).toEqual([1, 2, 3, 4]);
    expect(toDiagnostic(document, { ...finding, severity: 'hint' }, true).relatedInformation).toEqual([
      { message: 'there', location: { uri: 'file:///a.txt', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } } } },
    ]);
  });
});
