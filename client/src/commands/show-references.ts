import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as PlainLocation, Position as PlainPosition } from 'vscode-languageclient';
import { clientCommands } from '../../../server/src/lsp/protocol.js';
import type { Command } from './command.js';

/** Lists places beside the text. The server sends them as plain data, and the editor’s own command takes objects only. */
export const showReferences: Command = {
  id: clientCommands.showReferences,
  title: 'Show References',
  run: (_, ...given) => {
    // A key of somebody’s own brings no places along: it means those of the word under the cursor.
    if (!isGiven(given)) return commands.executeCommand('editor.action.referenceSearch.trigger');
    const [uri, position, locations] = given;
    return commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(position), locations.map(locationOf));
  },
};

type Given = readonly [string, PlainPosition, readonly PlainLocation[]];

const isGiven = (given: readonly unknown[]): given is Given => typeof given[0] === 'string' && typeof given[1] === 'object' && Array.isArray(given[2]);

const positionOf = ({ line, character }: PlainPosition): Position => new Position(line, character);

const locationOf = ({ uri, range: { start, end } }: PlainLocation): Location => new Location(Uri.parse(uri), new Range(positionOf(start), positionOf(end)));
