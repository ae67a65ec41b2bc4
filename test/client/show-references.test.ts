import { expect, it } from 'vitest';
import { showReferences } from '../../client/src/commands/show-references.js';
import { editor, Location, Position, Range, Uri } from '../kit/vscode.js';

it('hands the editor’s own command objects for the server’s plain data', () => {
  const uri = 'file:///news/market%20day.txt';
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };
  const nobody = undefined as never;
  showReferences.run(nobody, uri, range.start, [{ uri, range }]);
  expect(editor.executed).toEqual([[
    'editor.action.showReferences', Uri.parse(uri), new Position(1, 2), [new Location(Uri.parse(uri), new Range(new Position(1, 2), new Position(1, 9)))],
  ]]);
  const [, address, position, locations] = editor.executed[0] ?? [];
  expect([address instanceof Uri, position instanceof Position, (locations as unknown[])[0] instanceof Location]).toEqual([true, true, true]);
});

it('looks for the references of what stands under the cursor where a key brings no places', () => {
  editor.executed.length = 0;
  showReferences.run(undefined as never);
  expect(editor.executed).toEqual([['editor.action.referenceSearch.trigger']]);
});
