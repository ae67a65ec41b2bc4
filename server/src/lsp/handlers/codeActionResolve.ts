import type { CancellationToken, CodeAction, Range } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { findingAt } from '../problems.js';
import { ASK, silencing } from '../silencing.js';

/** What `textDocument/codeAction` leaves for later: a finding to be silenced. */
export interface SilencingData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly rule: string;
}

/** `codeAction/resolve`: the edit of an action that silences a finding; without one where the text has changed since. */
export const codeActionResolve = (context: Context) =>
  async (action: CodeAction, token: CancellationToken): Promise<CodeAction> => {
    const data = action.data as SilencingData | undefined;
    const reading = data && await context.documents.read(data.uri, token);
    if (!reading || reading.document.version !== data.version) return action;
    const finding = await findingAt(context, reading, data);
    const silent = finding && await silencing(context, reading, { finding, reason: ASK });
    return silent ? { ...action, edit: silent.edit } : action;
  };
