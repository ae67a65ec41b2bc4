import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Context } from './context.js';
import { toDiagnostic } from './convert.js';

/** How many findings of one rule an editor shows of a document: more than a person mends at one sitting, and no flood. */
const LIMIT = 25;

/** The problems of a document and the version that has them. Empty, without a version, where the document is not ours. */
export async function problemsIn(context: Context, uri: string, token?: CancellationToken): Promise<{ items: Diagnostic[]; version?: number }> {
  const { documents, service, client, log } = context;
  const reading = await documents.read(uri, token);
  if (!reading) return { items: [] };
  const onError = (rule: string, error: unknown): void => { log(`The rule ${rule} failed and was skipped: ${String(error)}`); };
  const findings = service.diagnostics(reading.analysis, { levels: reading.settings.rules, limit: LIMIT, onError });
  return { version: reading.document.version, items: findings.map((finding) => toDiagnostic(reading.document, finding, client.relatedInformation)) };
}
