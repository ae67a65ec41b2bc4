import { describe, expect, it } from 'vitest';
import { createLanguageService, type OutlineEntry } from '../../server/src/ide/index.js';
import { buildAnalysis } from '../kit/build-analysis.js';
import { market, text } from '../kit/market.js';

const { outline } = createLanguageService();
const draw = (entries: readonly OutlineEntry[], indent = ''): string[] =>
  entries.flatMap(({ name, detail, children }) => [`${indent}${name} · ${detail}`, ...draw(children, `${indent}  `)]);

describe('outline', () => {
  it('lists the quotations in reading order, headlines too, a broken speech once', () => {
    expect(draw(outline(market))).toEqual([
      '“The market stays” · Ann Lee', '“We will not sell it” · Ann Lee', 'the plan “brave” · Omar Haddad', '“Nobody asked the traders.” · no speaker given',
    ]);
  });

  it('spans a speech from its first segment to its last, and selects the first', () => {
    const entry = outline(market)[1];
    expect(entry && text.slice(entry.span.start, entry.span.end)).toBe('“We will not sell it,” she said. “Not this year.”');
    expect(entry && text.slice(entry.selection.start, entry.selection.end)).toBe('“We will not sell it,”');
  });

  it('puts nested quotations below the outer one, which spans them', () => {
    const outer = '“He told me ‘go away’ and went.”';
    const entries = outline(buildAnalysis({ text: outer, quotations: [{ at: [outer] }, { at: ['‘go away’'], parent: outer }] }));
    expect(draw(entries)).toEqual(['“He told me ‘go away’ and went.” · no speaker given', '  “go away” · no speaker given']);
  });

  it('cuts long words at a word’s end and keeps names in one line', () => {
    const long = '“One two three four five six seven\neight nine ten eleven twelve thirteen.”';
    expect(outline(buildAnalysis({ text: long, quotations: [{ at: [long] }] }))[0]?.name).toBe('“One two three four five six…”');
  });

  it('is empty where nobody is quoted', () => {
    expect(outline(buildAnalysis({ text: 'It rained.' }))).toEqual([]);
  });
});
