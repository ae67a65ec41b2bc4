import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { buildAnalysis } from '../kit/build-analysis.js';

const { folding } = createLanguageService();

/** The lines that each fold covers, counted from 1. */
function folded(text: string): string[] {
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  return folding(analyze(text)).map(({ span, kind }) => `${kind} ${line(span.start)}–${line(span.end)}`);
}

describe('folding', () => {
  it('takes a speech over several paragraphs from the paragraph where it begins', () => {
    expect(folded('Quill rose. Quill said: “The bridge is old.\n\n“It was built by my grandfather.\n\n“It will stand.”\n\nNobody clapped.\n')).toEqual(['speech 1–5']);
  });

  it('leaves a speech in one paragraph, whose marks may stand apart', () => {
    expect(folded('“The bridge is old,” Quill said. “It will stand.”\n\nNobody clapped.\n')).toEqual([]);
  });

  it('takes the footer', () => {
    expect(folded('Bridge to close\n\nThe bridge will close, Mara Quill said.\n\nRead more: https://example.org/bridge\nFollow us on @example\nhttps://example.org/news\n')).toEqual(['footer 5–7']);
  });

  it('ends a speech where another one crosses it, and keeps one inside of another', () => {
    const lines = ['“a', '“b', '“c', '“d', '“e', '“f'];
    const runs = (...quotations: string[][]): string[] => {
      const analysis = buildAnalysis({ text: lines.join('\n'), quotations: quotations.map((at) => ({ at })) });
      return folding(analysis).map(({ span }) => analysis.text.slice(span.start, span.end).replaceAll('\n', ''));
    };
    expect(runs(['“a', '“d'], ['“c', '“f'])).toEqual(['“a“b', '“c“d“e“f']);
    expect(runs(['“a', '“f'], ['“c', '“d'])).toEqual(['“a“b“c“d“e“f', '“c“d']);
    expect(runs(['“a', '“f'], ['“b', '“c'], ['“e', '“f'])).toEqual(['“a“b“c“d“e“f', '“b“c', '“e“f']);
    expect(runs(['“a', '“b'], ['“b', '“c'])).toEqual(['“b“c']);
  });

  it('of nothing is nothing', () => { expect(folded('')).toEqual([]); });
});
