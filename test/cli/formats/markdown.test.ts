import { expect, test } from 'vitest';
import { markdownPrinter } from '../../../server/src/cli/formats/markdown.js';
import { bridgeReport } from '../bridge.js';
import { report } from '../../../server/src/cli/report.js';
import { hostile } from '../../kit/placed-report.js';

test('is a report on each article, one below the other', () => {
  const printer = markdownPrinter();
  const page = printer.each(bridgeReport) + printer.each({ ...bridgeReport, id: '-' }) + String(printer.last());
  expect(page.match(/^# /gmu)).toHaveLength(2);
  expect(page).toContain('| Ada Okafor | chief engineer | Person | 2 |');
  expect(page).toContain('\n\n# ');
  expect(page).toContain('standard input: 6 quotations');
});

test('shows the findings of this run, with their lines', () => {
  expect(markdownPrinter().each(bridgeReport)).toContain('| 8 | Warning | This quotation is never closed\\: “We were never asked\\, said Brill… | unclosed\\-quote |');
});

test('has no word of an article or of its name as markup', () => {
  expect(markdownPrinter().each(report('<b>[x](y).txt', hostile))).not.toMatch(/(?<!\\)[<`[]|\]\(/u);
});
