import { describe, expect, it } from 'vitest';
import { unclosedQuote } from '../../server/src/rules/unclosed-quote.js';
import { buildAnalysis, type Article } from '../kit/build-analysis.js';

const findings = (article: Article): { words: string; message: string; mark: string | undefined }[] => {
  const analysis = buildAnalysis(article);
  const at = ({ start, end }: { start: number; end: number }): string => analysis.text.slice(start, end);
  return [...unclosedQuote.check(analysis)].map(({ span, message, related: [mark] }) => ({ words: at(span), message, mark: mark && at(mark.span) }));
};

describe('unclosed-quote', () => {
  it('marks the opening mark with its first words and points to the mark', () => {
    const text = 'Ann Lee said the town would “take care of the market, the traders and the square. It rained.';
    expect(findings({ text, quotations: [{ at: ['“take care of the market, the traders and the square. It rained.'], closed: false }] })).toEqual([
      { words: '“take care of the market, the', message: 'This quotation is never closed: “take care of the market, the…', mark: '“' },
    ]);
  });

  it('marks a short quotation whole', () => {
    expect(findings({ text: 'She said “never again.', quotations: [{ at: ['“never again.'], closed: false }] })).toMatchObject([{ words: '“never again.' }]);
  });

  it('takes the last paragraph of a long speech: the others stay open by custom', () => {
    const text = '“One goes on.\n“Two goes on.\n“Three ends here.';
    expect(findings({ text, quotations: [{ at: ['“One goes on.', '“Two goes on.', '“Three ends here.'], closed: false }] })).toMatchObject([{ words: '“Three ends here.' }]);
  });

  it('says nothing of a closed quotation, or of one in a headline or the footer', () => {
    expect(findings({ text: '“Yes.”', quotations: [{ at: ['“Yes.”'] }] })).toEqual([]);
    const outside = { text: '“Yes\nIt rained.\n“More', roles: ['headline', 'body', 'footer'] as const };
    expect(findings({ ...outside, quotations: [{ at: ['“Yes'], closed: false }, { at: ['“More'], closed: false }] })).toEqual([]);
  });

  it('makes one finding of one missing mark, though it leaves a quotation and the one inside it open', () => {
    const outer = '“He said ‘go away.';
    expect(findings({ text: outer, quotations: [{ at: [outer], closed: false }, { at: ['‘go away.'], parent: outer, closed: false }] })).toHaveLength(1);
    const closed = '“He said ‘go away.”';
    expect(findings({ text: closed, quotations: [{ at: [closed] }, { at: ['‘go away.'], parent: closed, closed: false }] })).toMatchObject([{ words: '‘go away.' }]);
  });
});
