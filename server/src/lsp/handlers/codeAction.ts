import type { CancellationToken, CodeAction, CodeActionContext, CodeActionParams } from 'vscode-languageserver';
import { actionKinds, type ActionKind, type CodeAction as Action, type Diagnostic as Finding } from '../../ide/index.js';
import type { Context } from '../context.js';
import { toWorkspaceEdit } from '../convert/edits.js';
import { toRange, toSpan } from '../convert/places.js';
import type { Reading } from '../documents.js';
import { CodeActionTriggerKind, LSPErrorCodes, ResponseError } from '../languageserver.js';
import { loggedRule } from '../logged.js';
import { pause } from '../pause.js';
import { clientCommands } from '../protocol.js';
import { ASK, placeOfSilence, silencing } from '../silencing.js';
import { comparedFindings } from '../workspace/compared.js';

/** `textDocument/codeAction`: of the kinds that are asked for, in the range; empty for a client that takes commands only. */
export const codeAction = (context: Context) =>
  async ({ textDocument, range, context: asked }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> => {
    const { documents, service, client, log } = context;
    const kinds = kindsOf(asked);
    const reading = client.codeActions && kinds.length > 0 ? await documents.read(textDocument.uri, token) : undefined;
    if (!reading) return [];
    const { document, analysis, reanalyze, settings: { rules, inForce } } = reading;
    const onError = loggedRule(log);
    const options = { levels: rules, silencing: inForce, onError, kinds, reanalyze, markdown: document.languageId === 'markdown', compared: await comparedFindings(context, reading) };
    const answers: CodeAction[] = [];
    for (const action of service.codeActions(analysis, toSpan(document, range), options)) {
      const answer = action.changes === undefined ? await silenceAction(context, reading, action) : editAction(context, reading, action);
      if (answer) answers.push(withProblem(answer, { document, finding: action.finding }, asked));
      // A fix may take a reading of the whole article; an edit or a cancellation goes first.
      await pause();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    }
    return answers;
  };

/** The kinds that a client wants; a kind stands for those below it. What mends nothing is not offered before somebody asks, and the whole article is mended only by its kind. */
function kindsOf({ only, triggerKind }: CodeActionContext): ActionKind[] {
  if (!only) return triggerKind === CodeActionTriggerKind.Automatic ? ['quickfix'] : ['quickfix', 'refactor.rewrite'];
  return actionKinds.filter((kind) => only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)));
}

function editAction({ client }: Context, { document }: Reading, { kind, title, preferred, changes = [] }: Action): CodeAction {
  return { title, kind, ...(preferred && { isPreferred: true }), edit: toWorkspaceEdit(document, changes, client.versionedEdits) };
}

/** With the client's own question for the reason, with an edit that the client asks for later, or with the edit. */
async function silenceAction(context: Context, reading: Reading, { kind, title, finding }: Action): Promise<CodeAction | undefined> {
  const { client } = context;
  const { document } = reading;
  if (!finding || placeOfSilence(context, reading) === undefined) return undefined;
  const range = toRange(document, finding.span);
  if (client.commands.has(clientCommands.silenceFinding)) return { title: `${title}…`, kind, command: { title, command: clientCommands.silenceFinding, arguments: [document.uri, range, finding.rule] } };
  if (client.resolvesEdits) return { title, kind, data: { uri: document.uri, version: document.version, range, rule: finding.rule } };
  const silent = await silencing(context, reading, { finding, reason: ASK });
  return silent && { title, kind, edit: silent.edit };
}

/** With the client's own problem that it is about. */
function withProblem(action: CodeAction, { document, finding }: { readonly document: Reading['document']; readonly finding: Finding | undefined }, { diagnostics }: CodeActionContext): CodeAction {
  const problems = diagnostics.filter(({ code, range }) => finding !== undefined && code === finding.rule && isSame(toSpan(document, range), finding.span));
  return problems.length === 0 ? action : { ...action, diagnostics: problems };
}

const isSame = (one: Finding['span'], other: Finding['span']): boolean => one.start === other.start && one.end === other.end;
