import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleReport, ReportedFinding } from '../../../server/src/ide/index.js';
import { severityNames } from '../wording.js';
import { LookContext } from './section.js';
import { Table, type Column } from './table.js';

/** What the rules find, as a table; the words themselves are the picture. */
export function FindingsSection({ report: { findings } }: { readonly report: ArticleReport }): VNode {
  const { lineOf } = useContext(LookContext);
  const columns: readonly Column<ReportedFinding>[] = [
    { head: 'Finding', cell: ({ id, message }) => <a href={`#${id}`}>{message}</a> },
    { head: 'Line', number: true, cell: ({ id }) => lineOf(id).replace('line ', '') },
    { head: 'Severity', cell: ({ severity }) => severityNames[severity] },
    { head: 'Rule', cell: ({ rule }) => <code>{rule}</code> },
  ];
  return (
    <section>
      <h2>Findings</h2>
      {findings.length === 0 ? <p>None.</p> : <Table caption="Findings by place" columns={columns} rows={findings} anchorOf={({ id }) => id} />}
    </section>
  );
}
