import type { CancellationToken, Range } from 'vscode-languageserver';
import type { Context } from './context.js';
import { toSpan } from './convert/places.js';
import { toTokenData } from './convert/tokens.js';

/** The tokens of a document, or of a range of it, as the protocol writes them. Undefined where the document is not ours, or the setting is off. */
export async function tokenDataIn({ documents, settings, service }: Context, uri: string, { token, range }: { token: CancellationToken; range?: Range }): Promise<number[] | undefined> {
  // Editors ask again after each edit, whatever the setting; a document is not read for nothing.
  if (!documents.open.get(uri) || !(await settings.of(uri)).semanticTokens) return undefined;
  const reading = await documents.read(uri, token);
  if (!reading) return undefined;
  const { document, analysis } = reading;
  return toTokenData(document, service.semanticTokens(analysis, range && toSpan(document, range)));
}
