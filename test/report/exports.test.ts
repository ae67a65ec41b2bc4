import { describe, expect, it } from 'vitest';
import { exportReport } from '../../report/src/exports/index.js';
import { ferry, hostile, placedReport } from '../kit/placed-report.js';

const lines = (text: string): string[] => text.split('\n');

describe('CSV', () => {
  it('has one line for each quotation, which a spreadsheet reads', async () => {
    const placed = placedReport(ferry);
    const csv = await exportReport(placed, 'csv');
    expect(csv.startsWith('\ufeffquotation,line,speaker,description,source_type,named,kind,certainty,inside_another,words,quoted_words,text\r\n')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(placed.report.quotations.length + 1);
    expect(csv).toContain('q2,5,Ida Brandt,Mayor,person,yes,direct,certain,no,11,11,"“The engine is older than I am,” … “It deserves a rest.”"\r\n');
  });

  it('holds no formula', async () => {
    const placed = placedReport('Sums\n\nThe board said:\n\n=1+2 is three, captain Ida Brandt said.\n');
    const formula = { ...placed, report: { ...placed.report, quotations: placed.report.quotations.map((quotation) => ({ ...quotation, speaker: '@SUM(1)', text: '=HYPERLINK("x")' })) } };
    expect(await exportReport(formula, 'csv')).toContain(`,'@SUM(1),`);
    expect(await exportReport(formula, 'csv')).toContain(`,"'=HYPERLINK(""x"")"`);
  });
});

describe('JSON', () => {
  it('holds the report, with lines', async () => {
    const placed = placedReport(ferry, 'ferry.txt');
    const parsed = JSON.parse(await exportReport(placed, 'json')) as { readonly quotations: readonly object[] };
    expect(parsed).toMatchObject({ article: 'ferry.txt', title: 'Ferry stops on Sunday', sources: [{ name: 'Ida Brandt', line: 3 }, {}, {}], findings: [{ rule: 'unattributed-quote', line: 11 }] });
    expect(parsed.quotations).toHaveLength(placed.report.quotations.length);
    expect(parsed.quotations.at(-1)).toMatchObject({ speaker: '', source: null, line: 11 });
  });
});

describe('Markdown', () => {
  it('is a page of tables', async () => {
    const page = await exportReport(placedReport(ferry), 'markdown');
    expect(lines(page).slice(0, 7)).toEqual([
      '# Ferry stops on Sunday', '', 'story\\.article: 5 quotations, 3 sources, 21 quoted words.', '', '## Sources', '', '| Source | Described as | Type | Quotations | Quoted words | Share |',
    ]);
    expect(page).toContain('| Ida Brandt | Mayor | Person | 2 | 11 | 52\\% |');
  });

  it('has no word of the article as markup', async () => {
    const page = await exportReport(placedReport(hostile), 'markdown');
    expect(page).toContain('\\<img src\\=x onerror\\=alert\\(2\\)\\>');
    expect(page).not.toMatch(/(?<!\\)[<`[]|\]\(/u);
  });

  it('says so where there is nothing', async () => {
    expect(await exportReport(placedReport('It rained.\n'), 'markdown')).toContain('## Sources\n\nNone.');
  });
});

describe('the page to print', () => {
  it('stands by itself: no script, and nothing from elsewhere', async () => {
    const page = await exportReport(placedReport(ferry), 'html');
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<img|<iframe|<link|https?:\/\/(?!www\.w3\.org)|url\((?!#)|\son\w+=/u);
  });

  it('has the pictures and all the tables', async () => {
    const page = await exportReport(placedReport(ferry), 'html');
    expect(page.match(/<svg class="chart"/gu)).toHaveLength(4);
    expect([...page.matchAll(/<caption>(.*?)<\/caption>/gu)].map(([, caption]) => caption)).toEqual([
      'Sources by quoted words, with the line of their introduction', 'Quotations in reading order', 'Named and unnamed, in numbers', 'Quoted and paraphrased, in numbers', 'Findings by place',
    ]);
    expect(page).not.toContain('<details');
  });

  it('links pictures to rows that are there', async () => {
    const page = await exportReport(placedReport(ferry), 'html');
    const targets = [...page.matchAll(/href="#(\w+)"/gu)].map(([, id]) => id);
    const ids = new Set([...page.matchAll(/<tr id="(\w+)"/gu)].map(([, id]) => id));
    expect(page).toContain('<a fill="inherit" href="#q1" aria-label="Ida Brandt: 2 quotations, 11 words · 52%. Go to the first.">');
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });

  it('has every word of the article as text', async () => {
    const page = await exportReport(placedReport(hostile, '<i>x</i>"\'.article'), 'html');
    expect(page).toContain('&lt;img src=x onerror=alert(2)>');
    expect(page).not.toMatch(/<(?:script|img|b|i|svg\/)[\s>/]/u);
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
  });

  it('says so where nobody is quoted', async () => {
    const page = await exportReport(placedReport('It rained.\n'), 'html');
    expect(page).toContain('Nobody is quoted in this article yet.');
    expect(page).not.toContain('<svg class="chart"');
  });

  it('draws no more rows than can be read; the table has them all', async () => {
    const names = [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'].map((letter, index) => `Ada ${letter.toUpperCase()}${'aeiou'.charAt(index % 5)}${index < 26 ? 'nder' : 'lsen'}`);
    const placed = placedReport(`Many voices\n\n${names.map((name) => `“It rained on us,” said ${name}.`).join('\n\n')}\n`);
    expect(placed.report.sources.length).toBeGreaterThan(40);
    const page = await exportReport(placed, 'html');
    expect(page).toContain(`${String(placed.report.sources.length - 24)} more sources`);
    expect(page.match(/<tr id="s\d+"/gu)).toHaveLength(placed.report.sources.length);
  });
});
