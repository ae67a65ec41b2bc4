// Of a document in Markdown, what we say of its words has none of the signs that only say how they look.
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { citation } from '../../server/src/ide/citation.js';
import { explainEvidence } from '../../server/src/ide/explain.js';
import { outline } from '../../server/src/ide/outline.js';
import { report } from '../../server/src/ide/report.js';
import { alteredQuote } from '../../server/src/rules/altered-quote.js';
import { readMarkdown } from '../../server/src/reading/markdown/markdown.js';

const text = 'Lock keeper **Maud Tarrant** said on Monday that the lock stays shut. “The gate is *rotten*, and `monitor` has said so since [November](https://example.org/report),” she said. “It [the gate] will fall.”\n';
const analysis = analyze(text, readMarkdown(text));

describe('words of a document in Markdown', () => {
  it('in the outline', () => {
    expect(outline(analysis).map(({ name }) => name)).toEqual(['that the lock stays shut', '“The gate is rotten, and monitor…”']);
  });

  it('in evidence', () => {
    expect(analysis.attributions.flatMap(({ because }) => because.map((fact) => explainEvidence(analysis, fact))).join(' ')).toContain('“Lock keeper Maud Tarrant” is the subject of “said”');
  });

  it('in a citation', () => {
    expect(citation(analysis, text.indexOf('rotten'))).toBe('“The gate is rotten, and monitor has said so since November,” … “It [the gate] will fall.” — Maud Tarrant, Lock keeper');
  });

  it('in the report, which counts no address of a link', () => {
    const { quotations } = report(analysis);
    expect(quotations[1]).toMatchObject({ text: '“The gate is rotten, and monitor has said so since November,” … “It [the gate] will fall.”', quotedWords: 16 });
  });

  it('brackets of a link alter no quotation, those of the writer do', () => {
    expect([...alteredQuote.check(analysis)].map(({ span }) => text.slice(span.start, span.end))).toEqual(['[the gate]']);
  });

  it('a text that is all prose is read as it stands', () => {
    const plain = analyze('“It is *late*,” said Maud Tarrant.');
    expect(outline(plain)[0]?.name).toBe('“It is *late*”');
  });
});
