import type { Span } from '../analysis/index.js';

/**
 * Something wrong with a project file. With an error the file cannot be used; what a warning is about is ignored, and the
 * rest holds.
 */
export interface Problem {
  /** In the file's text. */
  readonly span: Span;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  /** Whether it is wrong in any JSON: a comma that is missing, a key that is there twice. */
  readonly ofJson?: true;
}
