import type { CancellationToken, ExecuteCommandParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { ErrorCodes, ResponseError } from '../languageserver.js';
import { wrongParams } from '../shapes.js';
import { citation } from './citation.js';
import { exportReport } from './exportReport.js';
import { report } from './report.js';
import { silence } from './silence.js';
import { silenced } from './silenced.js';
import { sources } from './sources.js';

type Handler = (params: never, token: CancellationToken) => unknown;

const handlers = {
  'onTheRecord.citation': citation,
  'onTheRecord.exportReport': exportReport,
  'onTheRecord.report': report,
  'onTheRecord.silence': silence,
  'onTheRecord.silenced': silenced,
  'onTheRecord.sources': sources,
} as const satisfies Readonly<Record<string, (context: Context) => Handler>>;

/** The commands for editors that know only those of the protocol. */
export const serverCommands: readonly string[] = Object.keys(handlers);

/**
 * `workspace/executeCommand`: our own requests once more, for editors whose people can run a command but send no request. A command
 * has its request’s name with a dot, takes the request’s parameters as its only argument, and answers as the request does.
 */
export const executeCommand = (context: Context) => {
  const known = new Map<string, Handler>(Object.entries(handlers).map(([id, handler]) => [id, handler(context)]));
  return ({ command, arguments: given = [] }: ExecuteCommandParams, token: CancellationToken): unknown => {
    const run = known.get(command);
    const params: unknown = given[0];
    const wrong = run ? wrongParams(command.replace('.', '/'), params) : `There is no command ${command}.`;
    return run && wrong === undefined ? run(params as never, token) : new ResponseError(ErrorCodes.InvalidParams, wrong ?? '');
  };
};
