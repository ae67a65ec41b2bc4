import type { Span } from '../analysis/index.js';

/** A comment in an article that silences findings: `<!-- on-the-record-disable-next-line unclosed-quote -- the tape ends here -->`. */
export interface SilencingComment {
  readonly span: Span;
  readonly does: 'disable-next-line' | 'disable-line' | 'disable' | 'enable';
  /** Rule ids; all rules where there are none. */
  readonly rules: readonly string[];
  /** What stands behind the two hyphens. */
  readonly reason: string | undefined;
}

const COMMENT = /<!--\s*on-the-record-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*?)-->/g;

/** The silencing comments of a text in reading order; empty where there are none. */
export function silencingComments(text: string): SilencingComment[] {
  const last = text.lastIndexOf('-->');
  if (last < 0 || !text.includes('on-the-record-')) return [];
  return Array.from(text.slice(0, last + 3).matchAll(COMMENT), (match) => {
    const [rules = '', ...reason] = (match[2] ?? '').split(/(?:^|\s)--+\s/);
    return {
      span: { start: match.index, end: match.index + match[0].length },
      does: match[1] as SilencingComment['does'],
      rules: rules.split(/[\s,]+/).filter((word) => word !== ''),
      reason: reason.join(' -- ').replace(/\s+/g, ' ').trim() || undefined,
    };
  });
}
