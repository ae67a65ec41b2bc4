import type { Session } from './session.js';
import type { Workspace } from './workspace/workspace.js';

/** What a handler works with: the session, and what lies around its open documents. */
export interface Context extends Session {
  readonly workspace: Workspace;
}
