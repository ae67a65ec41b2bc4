import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleReport, ReportedQuotation } from '../../../server/src/ide/index.js';
import { kindFills } from '../figures/fills.js';
import type { Row } from '../figures/rows.js';
import { strip } from '../figures/strip.js';
import { certaintyNames, cut, kindNames, speakerOf } from '../wording.js';
import { Swatch } from './legend.js';
import { Fitted, LookContext, Section } from './section.js';
import { Table, type Column } from './table.js';

const kinds = ['direct', 'mixed', 'indirect'] as const;
const excerpt = 160;

/** Where in the article each source speaks. */
export function StripSection({ report, rows }: { readonly report: ArticleReport; readonly rows: readonly Row[] }): VNode {
  const { paper, lineOf } = useContext(LookContext);
  const columns: readonly Column<ReportedQuotation>[] = [
    { head: 'Quotation', cell: ({ id, text, nested }) => <><a href={`#${id}`}>{paper ? text : cut(text, excerpt)}</a>{nested && <span class="aside"> inside another quotation</span>}</> },
    { head: 'Speaker', cell: (quotation) => speakerOf(quotation) },
    { head: 'Line', number: true, cell: ({ id }) => lineOf(id).replace('line ', '') },
    { head: 'Kind', cell: ({ kind }) => kindNames[kind] },
    { head: 'Attribution', cell: ({ certainty }) => certaintyNames[certainty] },
    { head: 'Words', number: true, cell: ({ words }) => words.toLocaleString('en') },
  ];
  return (
    <Section
      title="Who speaks where" tableName="Table of quotations"
      note="The article from its first word at the left to its last at the right, with a lane for each source."
      table={<Table caption="Quotations in reading order" columns={columns} rows={report.quotations} anchorOf={({ id }) => id} />}
    >
      <Fitted draw={(width) => <div data-keys="arrows">{strip(report, rows, { width, lineOf })}</div>} />
      <ul class="key">{kinds.map((kind) => <li><Swatch fill={kindFills[kind]} /> {kindNames[kind]}</li>)}</ul>
    </Section>
  );
}
