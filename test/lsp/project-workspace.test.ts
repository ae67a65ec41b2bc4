import { describe, expect, it } from 'vitest';
import { changedNotification } from '../../server/src/lsp/protocol.js';
import { newsroom, workspaceClient } from '../kit/newsroom.js';

const text = 'The bridge is shut.\n“Never again,” said POTUS.\n';

describe('articles that are not open', () => {
  it('go by the project file too, and are read anew when it changes', async () => {
    const { disk, room, client } = await newsroom({ 'stories/a.txt': text, 'drafts/b.txt': text, '.on-the-record.json': '{ "files": { "include": ["stories/**"] }, "sources": [{ "name": "Dana Pike", "aliases": ["POTUS"] }] }' });
    const names = (): Promise<string[]> => room.names('');
    expect(await names()).toContain('Dana Pike');
    expect(JSON.stringify(await room.find(''))).not.toContain('drafts');
    disk.write('.on-the-record.json', '{ "files": { "include": ["drafts/**"] } }');
    await room.changed('.on-the-record.json');
    await client.until(() => client.refreshed > 0);
    expect(await names()).not.toContain('Dana Pike');
    expect(JSON.stringify(await room.find(''))).toContain('drafts');
  });
});

describe('a client with views of its own', () => {
  const told = async (experimental: unknown): Promise<number> => {
    const { disk, room, client } = await newsroom({ 'a.txt': text, '.on-the-record.json': '{}' }, { ...workspaceClient, experimental });
    let heard = 0;
    client.connection.onNotification(changedNotification, () => { heard++; });
    await room.names('');
    disk.write('.on-the-record.json', '{ "rules": { "unclosed-quote": "off" } }');
    await room.changed('.on-the-record.json');
    await client.until(() => client.refreshed > 0);
    await room.names('');
    return heard;
  };

  it('is told that the project file has changed, so that they ask again', async () => {
    expect(await told({ notifications: [changedNotification] })).toBeGreaterThan(0);
  });

  it.each([undefined, null, 'all', {}, { notifications: 'onTheRecord/changed' }])('is told nothing where it lists nothing: %o', async (experimental) => {
    expect(await told(experimental)).toBe(0);
  });
});
