import { exportFormats, type ExportFormat, type PlacedReport } from './placed-report.js';

/** What the extension tells the page. */
export type ToPage =
  | { readonly kind: 'report'; readonly report: PlacedReport; readonly uri: string }
  /** The article's editor is closed: what the page shows is as it stood. */
  | { readonly kind: 'closed' }
  /** No article is open that a report could be about. */
  | { readonly kind: 'nothing' };

/** What the page asks of the extension. Places are asked for by id: the page never names a file or a position. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly id: string }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'reopen' };

/** Reads a message from the page; undefined for anything that is none. */
export function parseFromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, id, format } = message as Readonly<Record<string, unknown>>;
  if (kind === 'ready' || kind === 'reopen') return { kind };
  if (kind === 'reveal') return typeof id === 'string' && /^[qsf]\d{1,9}$/u.test(id) ? { kind, id } : undefined;
  if (kind !== 'export') return undefined;
  const known = exportFormats.find((candidate) => candidate === format);
  return known && { kind, format: known };
}
