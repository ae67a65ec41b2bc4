import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeOptions, type Span } from '../../server/src/analysis/index.js';
import { check } from '../../server/src/rules/index.js';
import { violations } from '../kit/invariants.js';
import '../kit/seed.js';

/** An article whose block quotations stand between ⟦ and ⟧, without these. */
function read(marked: string): { readonly text: string; readonly options: AnalyzeOptions } {
  const blockQuotations: Span[] = [];
  let text = '';
  for (const part of marked.split(/(?=[⟦⟧])/u)) {
    if (part.startsWith('⟦')) blockQuotations.push({ start: text.length, end: text.length + part.length - 1 });
    text += part.replace(/^[⟦⟧]/u, '');
  }
  return { text, options: { blockQuotations } };
}

/** "speaker (certainty): words | words" of each quotation. */
function said(marked: string): string[] {
  const { text, options } = read(marked);
  const { quotations, attributions, sources } = analyze(text, options);
  return quotations.map(({ segments }, index) => {
    const { source, certainty = 'unknown' } = attributions[index] ?? {};
    return `${sources.find(({ id }) => id === source)?.name ?? '?'} (${certainty}): ${segments.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
}

describe('a block quotation', () => {
  it('is whose name the line below it gives', () => {
    expect(said('The ferry will not run.\n\n⟦We have waited long enough for this.⟧\n\n— Ann Rowe, mayor of Dunmere\n'))
      .toEqual(['Ann Rowe (certain): We have waited long enough for this.']);
  });

  it('is whose cue stands before it', () => {
    expect(said('The ferry will not run on Monday. In a letter to the town, Ann Rowe wrote:\n\n⟦We have waited long enough for this.⟧\n\nNobody answered.\n'))
      .toEqual(['Ann Rowe (certain): We have waited long enough for this.']);
  });

  it('is one speech over its paragraphs, and none with what comes after', () => {
    expect(said('The ferry will not run. Ann Rowe wrote:\n\n⟦We have waited long enough.\n\nWe will not wait for another year.⟧\n\n“I will not wait either,” said Tom Bell.\n')).toEqual([
      'Ann Rowe (certain): We have waited long enough. | We will not wait for another year.', 'Tom Bell (certain): “I will not wait either,”',
    ]);
  });

  it('has marks of its own inside of it', () => {
    const { text, options } = read('The ferry will not run.\n\n⟦My mother told me, “You will never sell that boat,” and she was right.⟧\n\n— Ann Rowe\n');
    const { quotations, strayMarks } = analyze(text, options);
    expect(quotations[0]).toMatchObject({ kind: 'direct', closed: true, quoted: [{ family: 'block', nested: [{ family: 'curly' }] }] });
    expect(strayMarks).toEqual([]);
  });

  it('in marks of its own is what these make of it', () => {
    const { text, options } = read('The ferry will not run.\n\n⟦“We have waited long enough.”⟧\n\n— Ann Rowe\n');
    expect(analyze(text, options).quotations).toMatchObject([{ quoted: [{ family: 'curly' }] }]);
    expect(said('The ferry will not run.\n\n⟦“We have waited long enough.”⟧\n\n— Ann Rowe\n')).toEqual(['Ann Rowe (certain): “We have waited long enough.”']);
  });

  it('that nobody signs or announces is nobody’s, though somebody spoke before, and no rule minds', () => {
    const marked = '“I will not wait,” said Tom Bell.\n\n⟦A vessel shall be inspected every year, whatever its age may be.⟧\n\nThe ferry is forty years old.\n';
    const { text, options } = read(marked);
    expect(said(marked)[1]).toBe('? (unknown): A vessel shall be inspected every year, whatever its age may be.');
    expect([...check(analyze(text, options))]).toEqual([]);
  });

  it('that is signed by nobody whom we know is not the one’s before it', () => {
    expect(said('Ann Rowe was plain:\n\n⟦We have waited long enough for this.⟧\n\n— from the town’s letter\n')).toEqual(['? (unknown): We have waited long enough for this.']);
    expect(said('The ferry will not run. Ann Rowe was plain:\n\n⟦We have waited long enough for this.⟧\n\nNobody answered.\n')).toEqual(['Ann Rowe (likely): We have waited long enough for this.']);
  });

  it('at the very top is no headline', () => {
    expect(analyze('We have waited\n\nThe ferry will not run on Monday.', { blockQuotations: [{ start: 0, end: 14 }] }).paragraphs[0]?.role).toBe('body');
  });
});

describe('the prose of a text', () => {
  const raw = 'The ferry **will not** run.\n\n"**Never**," said *Ann* Rowe.\n';
  const prose = raw.replace(/\*/g, '\ufeff');

  it('is read in its place, offset by offset', () => {
    const { text, quotations, sources } = analyze(raw, { prose });
    expect(text).toBe(raw);
    expect(quotations.map(({ segments }) => segments.map(({ start, end }) => raw.slice(start, end)))).toEqual([['"**Never**,"']]);
    expect(sources.map(({ name }) => name)).toEqual(['Ann Rowe']);
  });

  it('of another length is left aside', () => {
    expect(analyze(raw, { prose: `${prose} ` })).toEqual(analyze(raw));
  });
});

it('holds what always holds, and the incremental law, wherever block quotations are', () => {
  const pieces = fc.constantFrom('“We go,” she said.', 'Ann Rowe wrote:', '— Ann Rowe', 'We have waited long enough.', '“Open', 'closed.”', 'He said “so” and left.', '\ufeff\ufeff“\ufeffNo\ufeff,\ufeff” said Tom Bell.', '');
  const article = fc.array(fc.record({ piece: pieces, block: fc.boolean() }), { maxLength: 12 });
  const made = (parts: readonly { readonly piece: string; readonly block: boolean }[]): ReturnType<typeof read> => read(parts.map(({ piece, block }) => (block ? `⟦${piece}⟧` : piece)).join('\n\n'));
  fc.assert(fc.property(article, article, (before, after) => {
    const [one, two] = [made(before), made(after)];
    const old = analyze(one.text, one.options);
    expect(violations(old)).toEqual([]);
    expect(analyze(two.text, two.options, old)).toEqual(analyze(two.text, two.options));
  }), { numRuns: 300 });
});
