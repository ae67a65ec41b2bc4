import { describe, expect, test } from 'vitest';
import { htmlPrinter } from '../../../server/src/cli/formats/html.js';
import { report, type Report } from '../../../server/src/cli/report.js';
import { ferry, hostile } from '../../kit/placed-report.js';
import { bridgeReport } from '../bridge.js';

async function pageOf(...reports: readonly Report[]): Promise<string> {
  const printer = htmlPrinter();
  return [printer.first, ...reports.map((each) => printer.each(each)), await printer.last()].join('');
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
/** What a person reads of some HTML. */
const textOf = (html: string): string => html.replace(/<sup.*?<\/sup>/gsu, '').replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|amp|quot);/gu, (entity) => entities[entity] ?? '');
/** The words of each article on a page, paragraph by paragraph. */
const wordsOn = (page: string): string[][] =>
  [...page.matchAll(/<div class="text">(.*?)<\/div>/gsu)].map(([, words = '']) => [...words.matchAll(/<(h1|p)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , paragraph = '']) => textOf(paragraph)));

const paragraphsOf = ({ analysis: { text, paragraphs } }: Report): string[] => paragraphs.map(({ start, end }) => text.slice(start, end));

const story = report('ferry.txt', ferry);
const nasty = report('<b>"x"&.txt', hostile);

describe('the page of articles', () => {
  test('runs nothing and asks for nothing', async () => {
    for (const page of [await pageOf(story), await pageOf(nasty, story), await pageOf()]) {
      expect(page).toMatch(/^<!doctype html>/u);
      expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(/<(?:script|img|iframe|link|svg\/)|https?:\/\/(?!www\.w3\.org)|url\((?!#)/u.exec(page)?.[0]).toBeUndefined();
      expect(/<[^>]*\son\w+=/u.exec(page.replace(/"[^"]*"/gu, '""'))?.[0]).toBeUndefined();
      expect(page.match(/<\/style>/gu)).toHaveLength(1);
    }
  });

  test('has all the words of each article, in order', async () => {
    expect(wordsOn(await pageOf(story, nasty))).toEqual([paragraphsOf(story), paragraphsOf(nasty)]);
  });

  test('marks each quotation and says whose it is', async () => {
    const page = await pageOf(story);
    expect(page).toContain('<mark class="said direct by-1 tone-1" id="a1-q2" title="Ida Brandt, direct, certain">“The engine is older than I am,”</mark>');
    expect(page).toContain('<mark class="said direct by-1 tone-1" title="Ida Brandt, direct, certain">“It deserves a rest.”</mark><sup class="tag by-1 tone-1"><a href="#a1-s1"');
    expect(page).toMatch(/<mark class="said direct by-0 tone-0" id="a1-q5"[^>]*><span class="found" id="a1-f1"[^>]*>“Nobody has asked the islanders at all.”/u);
    expect(page).toContain('<b class="who by-1 tone-1">Mayor Ida Brandt</b>');
  });

  test('marks a guess as one', async () => {
    expect(await pageOf(report('guess.txt', 'Late ferry\n\n‘Mind the step,’ she says.\n\nMara Quill has sold the tickets for years. ‘It was late again,’ she says.\n'))).toMatch(/aria-label="\d\? said by: [^"]*, a guess">\d\?<\/a><\/sup>/u);
  });

  test('has each id once, and every link leads to one', async () => {
    const page = await pageOf(story, nasty, report('rain.txt', 'It rained.\n'));
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('lets a person choose each source, in a group of its own for each article', async () => {
    const page = await pageOf(story, nasty);
    expect([...page.matchAll(/<input type="radio" name="a1-who" class="pick([^"]*)"/gu)].map(([, which]) => which?.trim())).toEqual(['', ...story.analysis.sources.map((_, index) => `pick-${String(index + 1)}`), 'pick-0']);
    expect(page).toContain('.article:has(.pick-3:checked)');
    expect(page).toMatch(/<input type="radio" name="a2-who"/u);
  });

  test('has the pictures of the report and the findings', async () => {
    const page = await pageOf(story);
    expect(page.match(/<svg class="chart"/gu)).toHaveLength(8);
    expect(page).toContain('<caption>Findings by place</caption>');
    expect(page.match(/<pattern id="hatch"/gu)).toHaveLength(1);
  });

  test('lists several articles first', async () => {
    const page = await pageOf(story, report('rain.txt', 'It rained.\n'));
    expect(page).toContain('<title>2 articles – who says what</title>');
    expect(page).toContain('<li><a href="#a1-title">Ferry stops on Sunday</a> <span class="aside">ferry.txt</span></li><li><a href="#a2-title">');
    expect(await pageOf(story)).not.toContain('<nav');
  });

  test('says so where nobody is quoted, or where not all was analysed', async () => {
    expect(await pageOf(report('rain.txt', 'It rained.\n'))).toContain('Nobody is quoted in this article.');
    expect(await pageOf({ ...bridgeReport, analysis: { ...bridgeReport.analysis, analysed: 100 } })).toContain('its first 100 characters are here');
  });
});
