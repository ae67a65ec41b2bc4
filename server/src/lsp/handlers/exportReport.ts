import type { CancellationToken } from 'vscode-languageserver';
import { exportReport as exported } from '../../../../report/src/exports/index.js';
import { exportFormats } from '../../../../report/src/placed-report.js';
import type { Context } from '../context.js';
import type { ExportReportAnswer, ExportReportParams } from '../protocol.js';
import { reportOn } from '../report-on.js';

/** `onTheRecord/exportReport`: the report as a file in one of its formats. */
export const exportReport = (context: Context) =>
  async ({ textDocument: { uri }, format }: ExportReportParams, token: CancellationToken): Promise<ExportReportAnswer> => {
    const answer = exportFormats.includes(format) ? await reportOn(context, uri, token) : undefined;
    return { text: answer ? await exported(answer.report, format, context.loadPrinter) : null };
  };
