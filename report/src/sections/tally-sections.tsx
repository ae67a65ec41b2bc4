import type { VNode } from 'preact';
import type { ArticleReport, Tally } from '../../../server/src/ide/index.js';
import { kindFills, namingFills } from '../figures/fills.js';
import { split } from '../figures/split.js';
import { kindNames, kindNotes, namingNames, namingNotes } from '../wording.js';
import { Legend } from './legend.js';
import { Fitted, Section } from './section.js';
import { Table } from './table.js';

/** One bar and its legend. */
function TallySection<Sort extends string>({ title, note, measure, tallies, names, notes, fills }: {
  readonly title: string;
  readonly note: string;
  /** What the words are that are counted, as the head of a column. */
  readonly measure: string;
  readonly tallies: readonly Tally<Sort>[];
  readonly names: Readonly<Record<Sort, string>>;
  readonly notes: Readonly<Record<Sort, string>>;
  readonly fills: Readonly<Record<Sort, string>>;
}): VNode {
  const table = (
    <Table
      caption={`${title}, in numbers`} rows={tallies}
      columns={[
        { head: 'Sort', cell: ({ sort }) => names[sort] },
        { head: 'Quotations', number: true, cell: ({ quotations }) => quotations.toLocaleString('en') },
        { head: measure, number: true, cell: ({ words }) => words.toLocaleString('en') },
      ]}
    />
  );
  const empty = tallies.every(({ words }) => words === 0);
  return (
    <Section title={title} note={note} tableName={`Table: ${title.toLowerCase()}`} table={table}>
      {empty ? null : <Fitted draw={(width) => split(tallies, { width, label: title, names, fills })} />}
      <Legend tallies={tallies} names={names} notes={notes} fills={fills} />
    </Section>
  );
}

export const NamingSection = ({ report }: { readonly report: ArticleReport }): VNode => (
  <TallySection
    title="Named and unnamed" note="Quoted words, by how their source is named." measure="Quoted words"
    tallies={report.byNaming} names={namingNames} notes={namingNotes} fills={namingFills}
  />
);

export const KindSection = ({ report }: { readonly report: ArticleReport }): VNode => (
  <TallySection
    title="Quoted and paraphrased" note="All words of the quotations, by how they are given." measure="Words"
    tallies={report.byKind} names={kindNames} notes={kindNotes} fills={kindFills}
  />
);
