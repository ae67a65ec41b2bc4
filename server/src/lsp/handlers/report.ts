import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import type { ReportAnswer, ReportParams } from '../protocol.js';
import { reportOn } from '../report-on.js';

/** `onTheRecord/report`: who speaks in a document, how much and where, with its findings. */
export const report = (context: Context) =>
  async ({ textDocument: { uri } }: ReportParams, token: CancellationToken): Promise<ReportAnswer> =>
    await reportOn(context, uri, token) ?? { version: context.documents.open.get(uri)?.version ?? null, report: null, places: {} };
