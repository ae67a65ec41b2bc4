import type { CancellationToken, CodeLens, Command } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toLocation, toOffset } from '../convert/places.js';
import { clientCommands } from '../protocol.js';

/**
 * `codeLens/resolve`: the words of the lens, and what a click does. An empty command, which does nothing, for a client that
 * does not know ours, and where nobody is introduced there any more.
 */
export const codeLensResolve = ({ documents, service, client }: Context) =>
  async (lens: CodeLens, token: CancellationToken): Promise<CodeLens> => {
    const { uri, title } = lens.data as { readonly uri: string; readonly title: string };
    const reading = client.commands.has(clientCommands.showReferences) ? await documents.read(uri, token) : undefined;
    const places = reading && service.placesOfIntroduced(reading.analysis, toOffset(reading.document, lens.range.start));
    const command: Command = reading && places
      ? { title, command: clientCommands.showReferences, arguments: [uri, lens.range.start, places.map((span) => toLocation(reading.document, span))] }
      : { title, command: '' };
    return { ...lens, command };
  };
