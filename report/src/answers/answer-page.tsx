import type { VNode } from 'preact';
import { Patterns } from '../sections/patterns.js';
import { Table } from '../sections/table.js';
import { standalonePage } from '../standalone-page.js';
import { styles } from '../styles.js';
import { counted } from '../wording.js';
import type { Answer, AnswerCell } from './answer.js';
import { shownCell } from './shown-cell.js';
import { answerPicture, MorePatterns } from './pictures.js';

/** As wide as the style sheet lets the page be on a screen, in CSS pixels. */
const pageWidth = 960;

/** What a page of its own has beside the report’s style: no editor tells it whether it is dark. */
const moreStyles = `
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #6ea8ee; --text: #dcdcdc; --back: #1b1c1e; --soft: #a3a3a3; --focus: #6ea8ee; --link: #8fbdf5; } }
figure { margin: 0 0 18px; }
section { padding-top: 18px; }
td, th { overflow-wrap: anywhere; }
.words { min-width: 9em; }
.number { min-width: 3em; }
.long { min-width: 18em; }
.remarks { margin: 12px 0 0; padding: 0 0 0 18px; color: var(--soft); }
@media print { :root { color-scheme: light; --ink: #1f5fa8; --text: #1b1b1b; --back: #fff; --soft: #595959; --link: #0b57a4; } }
`;

/** An answer as a page of its own. All words stand in it as text. */
export const answerPage = (answer: Answer): string => standalonePage({ title: answer.question, style: styles + moreStyles, children: <Body answer={answer} /> });

const Body = ({ answer }: { readonly answer: Answer }): VNode => (
  <>
    <Patterns />
    <MorePatterns />
    <main>
      <header>
        <p class="file">{answer.of}</p>
        <h1>{answer.question}</h1>
        <p class="summary">{answer.note}</p>
      </header>
      <Content answer={answer} />
      {answer.remarks.length > 0 && <ul class="remarks">{answer.remarks.map((remark) => <li>{remark}</li>)}</ul>}
    </main>
    <footer>Made by On the Record (on-the-record ask {answer.id}). Numbers are what the program found; check them against the articles.</footer>
  </>
);

function Content({ answer }: { readonly answer: Answer }): VNode {
  const { columns, rows, total } = answer;
  if (rows.length === 0) return <p class="empty">Nothing.</p>;
  const picture = answerPicture(answer, pageWidth);
  const caption = rows.length < total ? `The first ${rows.length.toLocaleString('en')} of ${counted(total, 'row')}` : counted(total, 'row');
  return (
    <section>
      {picture !== null && <figure>{picture}</figure>}
      <Table caption={caption} rows={rows} columns={columns.map(({ head, kind, long = false }, index) => ({ head, number: kind !== 'words', long, cell: (row: readonly AnswerCell[]) => shownCell(row[index] ?? null, kind) }))} />
    </section>
  );
}
