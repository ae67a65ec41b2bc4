// Whatever says who speaks says the same: hover, outline, findings, sources, report and lenses, on every golden article.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { createLanguageService, toPlainText, type OutlineEntry } from '../../server/src/ide/index.js';
import { parseGolden } from '../kit/golden.js';

const folder = join(import.meta.dirname, '../fixtures/golden');
const golden = readdirSync(folder).filter((name) => name.endsWith('.article')).map((name): [string, Analysis] => [name, analyze(parseGolden(readFileSync(join(folder, name), 'utf8')).text)]);
const service = createLanguageService();
const NOBODY = 'no speaker given';

const flat = (entries: readonly OutlineEntry[]): OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);
const sorted = (starts: Iterable<number>): number[] => [...starts].toSorted((a, b) => a - b);

/** The first offset of a quotation that is in no mention and in no other quotation inside of it. */
function placeIn(analysis: Analysis, quotation: Analysis['quotations'][number]): number | undefined {
  const others = [...analysis.mentions.map(({ span }) => span), ...analysis.cues.map(({ span }) => span), ...analysis.quotations.filter(({ parent }) => parent === quotation.id).flatMap(({ segments }) => segments)];
  const [first] = quotation.segments;
  if (first === undefined) return undefined;
  for (let at = first.start; at < first.end; at++) if (!others.some(({ start, end }) => start <= at && at < end)) return at;
  return undefined;
}

describe.each(golden)('%s', (_, analysis) => {
  const entries = flat(service.outline(analysis));
  const entryOf = (start: number): OutlineEntry | undefined => entries.find(({ selection }) => selection.start === start);

  it('has each quotation once in the outline, and under its source in the list of sources', () => {
    const starts = sorted(analysis.quotations.map(({ segments }) => segments[0]?.start ?? -1));
    expect(sorted(entries.map(({ selection }) => selection.start))).toEqual(starts);
    const { sources, unattributed, unresolved } = service.sources(analysis);
    const listed = [...sources.flatMap(({ quotations }) => quotations), ...unattributed, ...unresolved];
    expect(sorted(listed.map(({ segments }) => segments[0]?.start ?? -1))).toEqual(starts);
    for (const { source, quotations } of sources) for (const { segments } of quotations) expect(entryOf(segments[0]?.start ?? -1)?.detail).toBe(source.name);
  });

  it('names the same speaker in hover and outline', () => {
    let compared = 0;
    for (const quotation of analysis.quotations) {
      const at = placeIn(analysis, quotation);
      const entry = entryOf(quotation.segments[0]?.start ?? -1);
      const shown = at === undefined ? undefined : service.hover(analysis, at);
      if (shown === undefined || entry === undefined) continue;
      compared++;
      const said = toPlainText(shown.content, ({ start, end }) => ({ label: analysis.text.slice(start, end) }));
      if (entry.detail === NOBODY) expect(said).toMatch(/no speaker|nobody|does not say/iu);
      else expect(said.toLowerCase()).toContain(entry.detail.toLowerCase());
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('finds no speaker missing where hover and outline name one', () => {
    for (const { rule, span } of service.diagnostics(analysis)) {
      if (rule === 'unattributed-quote') expect(entryOf(span.start)?.detail).toBe(NOBODY);
    }
  });

  it('counts alike in shares, sources, report and lenses', () => {
    const { sources } = service.sources(analysis);
    const report = service.report(analysis);
    const lenses = service.codeLenses(analysis).map(({ title }) => title);
    for (const { source, share, quotations } of sources) {
      expect(report.sources.find(({ id }) => id === source.id)).toMatchObject({ name: source.name, share: { quotations: share.quotations, words: share.words, percent: share.percent } });
      expect(share.quotations).toBe(quotations.length);
      expect(lenses.filter((title) => title.startsWith(`${source.name}: ${String(share.quotations)} quotation`))).not.toEqual([]);
    }
  });
});
