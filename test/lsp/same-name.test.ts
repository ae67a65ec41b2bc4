import { ImplementationRequest, type Location, type MarkupContent } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { news, newsroom, type Newsroom } from '../kit/newsroom.js';

const story = (title: string, who: string): string => `${title}\n\nThe hall was full.\n\n“The paint is wet,” said ${who}, an engineer for the town.\n`;
const files = {
  'bridge.article': story('Bridge opens late', 'Omar Haddad'), 'market.article': story('Market [to be] sold', 'Omar Haddad'), 'mill.article': story('Mill burns', 'Ömar  Haddad'),
  'clock.article': story('Clock stops', 'Rosa Haddad'), 'fire.article': 'Fire\n\n“It is out,” Haddad said on Monday.\n',
};
const uri = (path: string): string => `${news.uri}/${path}`;
const hover = async ({ client }: Newsroom): Promise<string> => ((await client.hover(uri('bridge.article'), 4, 30))?.contents as MarkupContent).value;
const elsewhere = ({ client }: Newsroom, line: number, character: number) =>
  client.connection.sendRequest(ImplementationRequest.type, { textDocument: { uri: uri('bridge.article') }, position: { line, character } }) as Promise<Location[]>;

describe('the same name in other articles', () => {
  it('is listed from the name and from the words, and no other name is', async () => {
    const { client, room } = await newsroom(files);
    await client.open(uri('bridge.article'), files['bridge.article']);
    const range = { start: { line: 4, character: 25 }, end: { line: 4, character: 36 } };
    const found = await elsewhere(room, 4, 30);
    expect(found).toEqual([{ uri: uri('market.article'), range }, { uri: uri('mill.article'), range: { ...range, end: { line: 4, character: 37 } } }]);
    expect(await elsewhere(room, 4, 5)).toEqual(found);
    expect(await elsewhere(room, 2, 5)).toEqual([]);
  });

  it('is said in the hover once the articles are known, with links, and never read for it', async () => {
    const { client, room, disk } = await newsroom(files);
    await client.open(uri('bridge.article'), files['bridge.article']);
    const before = await hover(room);
    expect([before, disk.lists]).toEqual([expect.not.stringContaining('Same name') as string, []]);
    await room.names('');
    const after = await hover(room);
    expect(after).toBe(`${before}\n\nSame name in 2 other articles\\: [Market \\[to be\\] sold](<${uri('market.article')}#L5,26>)\\, [Mill burns](<${uri('mill.article')}#L5,26>)`);
    for (const path of ['market.article', 'mill.article']) disk.remove(path);
    await room.changed('market.article', 'mill.article');
    await room.names('');
    expect(await hover(room)).toBe(before);
  });
});
