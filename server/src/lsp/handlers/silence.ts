import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { findingAt } from '../problems.js';
import type { SilenceAnswer, SilenceParams } from '../protocol.js';
import { silencing } from '../silencing.js';

/** `onTheRecord/silence`: has the client write down that a finding is all right, and why. */
export const silence = (context: Context) =>
  async ({ textDocument, range, rule, reason }: SilenceParams, token: CancellationToken): Promise<SilenceAnswer> => {
    const reading = await context.documents.read(textDocument.uri, token);
    const finding = reading && await findingAt(context, reading, { range, rule });
    const silent = finding && await silencing(context, reading, { finding, reason });
    if (!silent) return { applied: false, file: null };
    const { applied } = await context.connection.workspace.applyEdit({ label: 'Silence finding', edit: silent.edit });
    return { applied, file: silent.file ?? null };
  };
