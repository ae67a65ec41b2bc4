import type { CancellationToken, Diagnostic, Range } from 'vscode-languageserver';
import type { Diagnostic as Finding } from '../ide/index.js';
import type { Context } from './context.js';
import { toDiagnostic, toSpan, toUnusedDiagnostic } from './convert.js';
import type { Reading } from './documents.js';
import { fingerprint } from './fingerprint.js';
import { problemsOfOpen } from './project-problems.js';
import { isProjectFile } from './projects.js';
import { comparedFindings, comparedIn } from './workspace/compared.js';

/** How many findings of one rule an editor shows of a document: more than a person mends at one sitting, and no flood. */
const LIMIT = 25;

/** The problems of an article or of a project file, and the version that has them. Empty, without a version, where the document is not ours. */
export async function problemsIn(context: Context, uri: string, token?: CancellationToken): Promise<{ items: Diagnostic[]; version?: number }> {
  const open = context.documents.open.get(uri);
  if (open && isProjectFile(uri)) return { version: open.version, items: await problemsOfOpen(context, open) };
  const reading = await context.documents.read(uri, token);
  if (!reading) return { items: [] };
  const compared = await comparedIn(context, uri, reading.settings);
  return { version: reading.document.version, items: [...problemsOf(context, reading), ...compared] };
}

/** The problems that a document that was read has by itself. */
export function problemsOf({ service, client, log }: Context, reading: Reading): Diagnostic[] {
  const onError = (rule: string, error: unknown): void => { log(`The rule ${rule} failed and was skipped: ${String(error)}`); };
  const findings = service.diagnostics(reading.analysis, { levels: reading.settings.rules, limit: LIMIT, onError, silencing: reading.settings.inForce });
  const problems = findings.map((finding) => toDiagnostic(reading.document, finding, client.relatedInformation));
  return [...problems, ...service.unusedComments(reading.analysis).map((unused) => toUnusedDiagnostic(reading.document, unused, client.fadesUnused))];
}

/** The finding of a rule in a place, as the document is now; undefined where there is none any more. */
export async function findingAt(context: Context, reading: Reading, { range, rule }: { readonly range: Range; readonly rule: string }): Promise<Finding | undefined> {
  const { document, analysis, settings: { rules, inForce } } = reading;
  const { start, end } = toSpan(document, range);
  const isMeant = (finding: Finding): boolean => finding.rule === rule && finding.span.start === start && finding.span.end === end;
  return context.service.diagnostics(analysis, { levels: rules, silencing: inForce }).find(isMeant) ?? (await comparedFindings(context, reading)).find(isMeant);
}

/** The same for the same problems in the same places, whatever the document's version. */
export const resultIdOf = (items: readonly Diagnostic[]): string => fingerprint(JSON.stringify(items));
