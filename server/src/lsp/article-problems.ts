import type { Diagnostic } from 'vscode-languageserver';
import { toDiagnostic, toUnusedDiagnostic } from './convert/diagnostics.js';
import type { Reading } from './documents.js';
import { loggedRule } from './logged.js';
import type { Session } from './session.js';

/** How many findings of one rule an editor shows of a document: more than a person mends at one sitting, and no flood. */
const LIMIT = 25;

/** The problems that a document that was read has by itself. */
export function problemsOf({ service, client, log }: Session, reading: Reading): Diagnostic[] {
  const onError = loggedRule(log);
  const findings = service.diagnostics(reading.analysis, { levels: reading.settings.rules, limit: LIMIT, onError, silencing: reading.settings.inForce });
  const problems = findings.map((finding) => toDiagnostic(reading.document, finding, client.relatedInformation));
  return [...problems, ...service.unusedComments(reading.analysis).map((unused) => toUnusedDiagnostic(reading.document, unused, client.fadesUnused))];
}
