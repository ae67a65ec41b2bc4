import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvPrinter } from '../../../server/src/cli/formats/csv.js';
import { report, type Report } from '../../../server/src/cli/report.js';
import { bridgeReport } from '../bridge.js';

/** What another program reads of the table. */
const read = (...reports: readonly Report[]): Record<string, string>[] => {
  const printer = csvPrinter();
  return parse<Record<string, string>>([printer.first, ...reports.map((each) => printer.each(each)), String(printer.last())].join(''), { columns: true, bom: true });
};

describe('csv', () => {
  test('has plain names above and a row for each quotation', () => {
    const rows = read(bridgeReport);
    expect(Object.keys(rows[0] ?? {})).toEqual(['file', 'line', 'kind', 'quotation', 'speaker', 'source', 'type', 'certainty', 'cue']);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      file: 'stories/bridge.txt', line: '3', kind: 'indirect', quotation: 'The bridge over the Wend will close to all traffic in March',
      speaker: 'the city’s chief engineer, Ada Okafor', source: 'Ada Okafor', type: 'person', certainty: 'certain', cue: 'told',
    });
    expect(rows[1]).toMatchObject({ speaker: 'she', source: 'Ada Okafor' });
  });

  test('leaves cells empty where nobody is given', () => {
    expect(read(bridgeReport)[4]).toMatchObject({ quotation: '“My shop will not live through it.”', speaker: '', source: '', type: '', certainty: 'unknown', cue: '' });
  });

  test('is one table of several articles', () => {
    expect(read(bridgeReport, { ...bridgeReport, id: '-' }).map(({ file }) => file)).toEqual([...Array<string>(6).fill('stories/bridge.txt'), ...Array<string>(6).fill('standard input')]);
  });

  test('keeps commas, marks and line ends in their cells', () => {
    const wrapped = 'Ferry "late"\n\nThe ferry was late again on Sunday, and the people on the pier had\ngone home, or to the inn behind the customs house. "Yes, no, maybe,\nperhaps," said Mara Quill, who has sold the tickets for thirty years\nand has seen it all.\n\nIt came at noon, with its lamps lit and with nobody on the bridge that\nthe people on the pier had seen before.\n';
    expect(read(report('a, "b".txt', wrapped))).toEqual([{ file: 'a, "b".txt', line: '4', kind: 'direct', quotation: '"Yes, no, maybe, perhaps,"', speaker: 'Mara Quill', source: 'Mara Quill', type: 'person', certainty: 'certain', cue: 'said' }]);
  });

  test('has nothing that a spreadsheet would run', () => {
    const names = ['=cmd()', '+1', '-1', '@SUM(A1)', '\tx'];
    const known = { ...bridgeReport.analysis, sources: bridgeReport.analysis.sources.map((source, index) => ({ ...source, name: names[index] ?? '' })) };
    for (const id of names) {
      const rows = read({ ...bridgeReport, id, analysis: known });
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      expect(rows[0]).toMatchObject({ file: `'${id}`, source: "'=cmd()" });
    }
  });
});
