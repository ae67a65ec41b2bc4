import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleReport, ReportedSource } from '../../../server/src/ide/index.js';
import { bars } from '../figures/bars.js';
import type { Row } from '../figures/rows.js';
import { percent, typeNames } from '../wording.js';
import { Fitted, LookContext, Section } from './section.js';
import { Table, type Column } from './table.js';

/** Who has how many of the quoted words. */
export function SourcesSection({ report, rows }: { readonly report: ArticleReport; readonly rows: readonly Row[] }): VNode {
  const { lineOf } = useContext(LookContext);
  const columns: readonly Column<ReportedSource>[] = [
    { head: 'Source', cell: ({ id, name }) => <a href={`#${id}`}>{name}</a> },
    { head: 'Described as', cell: ({ description }) => description },
    { head: 'Type', cell: ({ type }) => typeNames[type] },
    { head: 'Line', number: true, cell: ({ id }) => lineOf(id).replace('line ', '') },
    { head: 'Quotations', number: true, cell: ({ share }) => share.quotations.toLocaleString('en') },
    { head: 'Words', number: true, cell: ({ share }) => share.words.toLocaleString('en') },
    { head: 'Share', number: true, cell: ({ share }) => percent(share.percent) },
  ];
  return (
    <Section
      title="Quoted words by source" tableName="Table of sources"
      note="Words in quotation marks. The full width is all of them."
      table={<Table caption="Sources by quoted words, with the line of their introduction" columns={columns} rows={report.sources} anchorOf={({ id }) => id} />}
    >
      <Fitted draw={(width) => bars(rows, report.quotedWords, width)} />
      {report.silent.length > 0 && <p class="note">Named but not quoted: {report.silent.join(', ')}.</p>}
    </Section>
  );
}
