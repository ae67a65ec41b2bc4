// A method without a shape takes anything that comes. Each handler is named after its method, so each name must lead to a shape.
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wrongParams } from '../../../server/src/lsp/shapes.js';

/** Handlers that answer nobody: what they do is asked for by others of this list. */
const OWN = new Set(['publishDiagnostics']);

/** The methods that a handler's name may stand for: `codeActionResolve` for `codeAction/resolve`, `workspaceSymbol` for `workspace/symbol`. */
function methods(name: string): string[] {
  const path = name.replace(/(?<=.)Resolve$/u, '/resolve').replace(/^(semanticTokens)(Full|Range)$/u, (_, tokens: string, part: string) => `${tokens}/${part.toLowerCase()}`)
    .replace(/^semanticTokensDelta$/u, 'semanticTokens/full/delta');
  const inWorkspace = path.replace(/^workspace(.)/u, (_, letter: string) => letter.toLowerCase());
  return [path, `textDocument/${path}`, `workspace/${inWorkspace}`, `onTheRecord/${path}`];
}

const handlers = readdirSync(new URL('../../../server/src/lsp/handlers/', import.meta.url)).map((file) => file.replace(/\.ts$/u, '')).filter((name) => !OWN.has(name));

it.each(handlers)('%s has its shape', (name) => {
  expect(methods(name).filter((method) => wrongParams(method, null) !== undefined)).not.toEqual([]);
});
