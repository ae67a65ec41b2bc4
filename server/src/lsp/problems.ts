import type { CancellationToken, Diagnostic, Range } from 'vscode-languageserver';
import type { Diagnostic as Finding } from '../ide/index.js';
import { problemsOf } from './article-problems.js';
import type { Context } from './context.js';
import { toSpan } from './convert/places.js';
import type { Reading } from './documents.js';
import { fingerprint } from './fingerprint.js';
import { problemsOfOpen } from './project-problems.js';
import { isProjectFile } from './projects.js';
import { comparedFindings, comparedIn } from './workspace/compared.js';

/** The problems of an article or of a project file, and the version that has them. Empty, without a version, where the document is not ours. */
export async function problemsIn(context: Context, uri: string, token?: CancellationToken): Promise<{ items: Diagnostic[]; version?: number }> {
  const open = context.documents.open.get(uri);
  if (open && isProjectFile(uri)) return { version: open.version, items: await problemsOfOpen(context, open) };
  const reading = await context.documents.read(uri, token);
  if (!reading) return { items: [] };
  const compared = await comparedIn(context, uri, reading.settings);
  return { version: reading.document.version, items: [...problemsOf(context, reading), ...compared] };
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
