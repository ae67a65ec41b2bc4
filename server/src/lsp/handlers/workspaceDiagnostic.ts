import type {
  CancellationToken, Diagnostic, ResultProgressReporter, WorkDoneProgressReporter, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult, WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { compares } from '../../ide/index.js';
import type { Context } from '../context.js';
import { LSPErrorCodes, ResponseError } from '../languageserver.js';
import { resultIdOf } from '../problems.js';
import { defaults, type Settings } from '../settings.js';
import { addressKey } from '../workspace/addresses.js';
import type { Article } from '../workspace/article.js';
import { compared } from '../workspace/compared.js';
import { progressOf } from '../workspace/progress.js';

/** How many articles are sent at once to a client that takes them as they are checked. */
const batch = 40;
/** How long an answer is kept back at most while nothing seems to change; not every change is told. In milliseconds. */
const patience = 30_000;

type Partial = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;
interface Asking { readonly token: CancellationToken; readonly workDone: WorkDoneProgressReporter | undefined }
/** What the client shows, by address. */
type Shown = Map<string, { readonly uri: string; readonly value: string }>;

/**
 * `workspace/diagnostic`: the problems of all articles, where a setting or a command asks for them; "unchanged" where the client
 * shows them already.
 *
 * A client that takes partial results gets only what changed, as it is found. Where nothing did the request is kept until something
 * does, as the protocol proposes: VS Code asks again two seconds after each answer. The others are answered at once and in full.
 */
export const workspaceDiagnostic = (context: Context) =>
  async ({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken, workDone: WorkDoneProgressReporter, partial?: Partial): Promise<WorkspaceDiagnosticReport> => {
    const { workspace } = context;
    const shown: Shown = new Map(previousResultIds.map(({ uri, value }) => [addressKey(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (!partial) {
      for await (const report of reports(context, shown, { token, workDone })) items.push(report);
      workspace.answered();
      return { items };
    }
    // What a request asks to be told is told once; where it waits, nobody watches.
    for (let told = false; !(await stream(reports(context, shown, { token, workDone: told ? undefined : workDone }), partial)); told = true) {
      await workspace.nextChange(token, workspace.articlesIfAsked() ? patience : undefined);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    return { items };
  };

/** Sends what changed; false where nothing did. */
async function stream(found: AsyncIterable<WorkspaceDocumentDiagnosticReport>, partial: Partial): Promise<boolean> {
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  let sent = false;
  const send = (): void => {
    partial.report({ items });
    [items, sent] = [[], true];
  };
  for await (const report of found) {
    if (report.kind === 'full') items.push(report);
    if (items.length >= batch) send();
  }
  if (items.length > 0) send();
  return sent;
}

/** A report for each article, and an empty one for each file that has problems in the client and none here any more. */
async function* reports(context: Context, shown: Shown, asking: Asking): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const gone = new Map(shown);
  for await (const { uri, version, problems } of checked(context, asking)) {
    gone.delete(addressKey(uri));
    yield report(uri, version, problems, shown);
  }
  for (const { uri, value } of gone.values()) if (value !== nothing) yield report(uri, null, [], shown);
}

const nothing = resultIdOf([]);

function report(uri: string, version: number | null, problems: readonly Diagnostic[], shown: Shown): WorkspaceDocumentDiagnosticReport {
  const resultId = resultIdOf(problems);
  return shown.get(addressKey(uri))?.value === resultId ? { kind: 'unchanged', uri, version, resultId } : { kind: 'full', uri, version, resultId, items: [...problems] };
}

/** The articles that are to be checked. Where none is nothing is looked for. */
async function* checked(context: Context, { token, workDone }: Asking): AsyncGenerator<{ uri: string; version: number | null; problems: readonly Diagnostic[] }> {
  const { workspace } = context;
  const wanted = await Promise.all(workspace.folders.all().map(({ uri }) => workspace.checks(`${uri}/`)));
  if (!wanted.includes(true)) return;
  const progress = progressOf(context, workDone);
  // Articles are compared when all of them are read.
  const applied = new Map(await Promise.all(workspace.folders.all().map(async ({ uri }) => [uri, await context.settings.of(`${uri}/`, uri)] as const)));
  const settingsOf = (uri: string): Settings => applied.get(workspace.folders.of(uri)?.uri ?? '') ?? defaults;
  const comparing = [...applied.values()].some(({ rules }) => compares(rules));
  const all: Article[] = [];
  try {
    for await (const article of (await workspace.articles()).read(token, progress.on)) {
      if (comparing) all.push(article);
      else if (await workspace.checks(article.uri)) yield article;
    }
  } finally {
    progress.done();
  }
  const found = comparing ? compared(context, all, settingsOf) : undefined;
  for (const article of all) {
    if (await workspace.checks(article.uri)) yield { ...article, problems: [...article.problems, ...found?.get(addressKey(article.uri)) ?? []] };
  }
}
