import type { AnswerCell, AnswerColumn } from './answer.js';

/** A cell as people read it; nothing is a dash. */
export function shownCell(cell: AnswerCell, kind: AnswerColumn['kind']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (kind === 'number') return cell.toLocaleString('en');
  return `${cell.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}${kind === 'percent' ? '%' : ''}`;
}
