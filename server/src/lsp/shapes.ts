// What the parameters of a method must look like before a handler sees them, as data; `gate.ts` holds messages against it.

type Check = (value: unknown) => boolean;
/** Each key that must be there, with what its value must be. Other keys are the handler's to read. */
type Shape = Readonly<Record<string, Check>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isWhole: Check = (value) => Number.isInteger(value);
const has = (shape: Shape): Check => (value) => isObject(value) && Object.entries(shape).every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);

const maybe = (check: Check): Check => (value) => value === undefined || check(value);

const isPosition = has({ line: isWhole, character: isWhole });
const isRange = has({ start: isPosition, end: isPosition });
const isAddress = has({ uri: isText });
/** A part of the text, or all of it anew. */
const isChange = has({ text: isText, range: maybe(isRange) });

const document: Shape = { textDocument: isAddress };
const place: Shape = { ...document, position: isPosition };
const stretch: Shape = { ...document, range: isRange };

const shapes: Readonly<Record<string, Shape>> = {
  initialize: { capabilities: isObject },
  'codeAction/resolve': { title: isText, data: maybe(has({ uri: isText, version: isWhole, range: isRange, rule: isText })) },
  'codeLens/resolve': { range: isRange, data: has({ uri: isText, title: isText }) },
  'completionItem/resolve': { label: isText },
  'onTheRecord/citation': place,
  'onTheRecord/exportReport': document,
  'onTheRecord/report': document,
  'onTheRecord/silence': { ...stretch, rule: isText },
  'onTheRecord/silenced': document,
  'onTheRecord/sources': document,
  'onTheRecord/tool': { ...document, tool: isText, input: isObject },
  'textDocument/codeAction': { ...stretch, context: has({ diagnostics: listOf(has({ range: isRange })) }) },
  'textDocument/codeLens': document,
  'textDocument/completion': place,
  'textDocument/definition': place,
  'textDocument/diagnostic': document,
  'textDocument/didChange': { textDocument: has({ uri: isText, version: isWhole }), contentChanges: listOf(isChange) },
  'textDocument/didClose': document,
  'textDocument/didOpen': { textDocument: has({ uri: isText, languageId: isText, version: isWhole, text: isText }) },
  'textDocument/documentHighlight': place,
  'textDocument/documentLink': document,
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/hover': place,
  'textDocument/implementation': place,
  'textDocument/inlayHint': stretch,
  'textDocument/prepareRename': place,
  'textDocument/references': { ...place, context: isObject },
  'textDocument/rename': { ...place, newName: isText },
  'textDocument/selectionRange': { ...document, positions: listOf(isPosition) },
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/full/delta': { ...document, previousResultId: isText },
  'textDocument/semanticTokens/range': stretch,
  'workspace/diagnostic': { previousResultIds: listOf(has({ uri: isText, value: isText })) },
  'workspace/didChangeConfiguration': {},
  'workspace/didChangeWatchedFiles': { changes: listOf(isAddress) },
  'workspace/didChangeWorkspaceFolders': { event: has({ added: listOf(isAddress), removed: listOf(isAddress) }) },
  'workspace/executeCommand': { command: isText },
  'workspace/symbol': { query: isText },
  'workspaceSymbol/resolve': { location: isAddress, data: isObject },
};

/** What is wrong with the parameters of a method, in words; undefined where nothing is, and for a method that takes any, or is not known. */
export function wrongParams(method: string, params: unknown): string | undefined {
  const shape = Object.hasOwn(shapes, method) ? shapes[method] : undefined;
  if (shape === undefined) return undefined;
  // Client libraries send a cancellation that they were not given as a second parameter, null.
  const [only, ...more]: readonly unknown[] = Array.isArray(params) && method.startsWith('onTheRecord/') ? params : [params];
  if (!isObject(only) || more.some((one) => one !== null)) return 'The parameters must be an object.';
  const wrong = Object.entries(shape).find(([key, check]) => !check(Object.hasOwn(only, key) ? only[key] : undefined));
  return wrong && `“${wrong[0]}” is missing, or is not what ${method} takes.`;
}

/** The address of the document that parameters are about; undefined where they name none. */
export const addressIn = (params: unknown): string | undefined => (isObject(params) && isObject(params['textDocument']) && typeof params['textDocument']['uri'] === 'string' ? params['textDocument']['uri'] : undefined);
