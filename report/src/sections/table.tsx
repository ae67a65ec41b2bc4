import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { LookContext } from './section.js';

/** A column of a table; numbers stand to the right. */
export interface Column<T> {
  readonly head: string;
  readonly number?: boolean;
  /** Words that run to sentences get room for them. */
  readonly long?: boolean;
  readonly cell: (row: T) => ComponentChildren;
}

/** A table with its caption. The first column heads the row. `anchorOf` gives rows that links lead to their id. */
export function Table<T>({ caption, columns, rows, anchorOf }: {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly anchorOf?: (row: T) => string;
}): VNode {
  const { anchors = true } = useContext(LookContext);
  const look = ({ number, long }: Column<T>): string => (number ? 'number' : long ? 'words long' : 'words');
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead><tr>{columns.map((column) => <th scope="col" class={look(column)}>{column.head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr id={anchors ? anchorOf?.(row) : undefined}>
              {columns.map((column, index) => (index === 0
                ? <th scope="row" class={look(column)}>{column.cell(row)}</th>
                : <td class={look(column)}>{column.cell(row)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
