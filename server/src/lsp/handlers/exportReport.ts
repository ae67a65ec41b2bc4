import type { CancellationToken } from 'vscode-languageserver';
import { exportFormats } from '../../../../report/src/placed-report.js';
import type { Context } from '../context.js';
import type { ExportReportAnswer, ExportReportParams } from '../protocol.js';
import { reportOn } from '../report-on.js';

/** `onTheRecord/exportReport`: the report as a file in one of its formats. What writes these is loaded when one is first asked for. */
export const exportReport = (context: Context) =>
  async ({ textDocument: { uri }, format }: ExportReportParams, token: CancellationToken): Promise<ExportReportAnswer> => {
    const answer = exportFormats.includes(format) ? await reportOn(context, uri, token) : undefined;
    if (!answer) return { text: null };
    const { exportReport: exported } = await import('../../../../report/src/exports/index.js');
    return { text: await exported(answer.report, format, context.loadPrinter) };
  };
