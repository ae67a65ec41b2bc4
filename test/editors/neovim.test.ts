// Neovim’s own client, as it comes: the server tells it all that the protocol has a word for.
import { describe, expect, it } from 'vitest';
import { has, runEditor, setUp } from './editor.js';

interface Problem { readonly line: number; readonly code: string; readonly message: string; readonly severity: number }
interface Found {
  readonly failed?: string;
  readonly problemsByOwnSettings: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly problemsAfter: readonly Problem[];
  readonly symbols: readonly string[];
  readonly hover: string;
  readonly nothing: string;
  readonly references: number;
  readonly actions: readonly string[];
  readonly text: string;
}

describe.skipIf(!has('nvim'))('Neovim (skipped where there is none)', () => {
  it('shows problems, hovers, symbols, references and fixes, keeps to its settings, and renames', async () => {
    const found = await runEditor<Found>('nvim', ['--headless', '--clean', '-n', '-i', 'NONE', '-c'], { script: 'neovim.lua' });
    expect(found.failed).toBeUndefined();
    expect(found.problemsByOwnSettings.map(({ code }) => code)).toEqual(['unattributed-quote']);
    expect(found.problems).toMatchObject([{ line: 14, code: 'unattributed-quote', severity: 2 }, { line: 16, code: 'unclosed-quote', severity: 2 }]);
    expect(found.problems[0]?.message).toContain('We’ve measured it twice');
    expect(found.symbols).toContainEqual(expect.stringMatching(/^“She has looked down .* \| Konrad Weiss$/u));
    expect(found.hover).toContain('Konrad Weiss');
    expect(found.nothing).toBe('nothing');
    expect(found.references).toBeGreaterThan(3);
    expect(found.actions).toContain('Attribute to Weiss');
    expect(found.text).toContain('director, Conrad Weisz, said');
    expect(found.text).toContain('Weisz said that moving');
    expect(found.text).not.toContain('Weiss');
    expect(found.problemsAfter.map(({ code }) => code)).toEqual(['unclosed-quote']);
  });

  it('does so with the set-up of docs/editors.md, whose settings count', async () => {
    const found = await runEditor<Pick<Found, 'problems'>>('nvim', ['--headless', '--clean', '-n', '-i', 'NONE', '-c'], { script: 'neovim-setup.lua', setup: setUp('lua', 'vim.lsp.start_client').replace("['unnamed-source'] = 'information'", "['unclosed-quote'] = 'off'") });
    expect(found.problems.map(({ code }) => code)).toEqual(['unattributed-quote']);
  });
});
