import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from './context.js';
import { toReportAnswer } from './convert/answers.js';
import { loggedRule } from './logged.js';

/** The report on a document, its findings at the severities that are set; undefined where the document is not open or not ours. */
export async function reportOn({ documents, service, log }: Context, uri: string, token: CancellationToken): Promise<ReturnType<typeof toReportAnswer> | undefined> {
  const reading = await documents.read(uri, token);
  if (!reading) return undefined;
  const onError = loggedRule(log);
  return toReportAnswer(reading.document, service.report(reading.analysis, { levels: reading.settings.rules, silencing: reading.settings.inForce, onError }));
}
