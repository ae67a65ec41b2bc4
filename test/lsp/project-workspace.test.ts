import { describe, expect, it } from 'vitest';
import { newsroom } from '../kit/newsroom.js';

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
