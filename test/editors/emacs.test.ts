// Emacs with Eglot, its own client from Emacs 29 on.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runEditor } from './editor.js';

interface Problem { readonly line: number; readonly text: string }
interface Found {
  readonly failed?: string;
  readonly problemsByOwnSettings: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly symbols: readonly string[];
  readonly hover: string;
  readonly references: number;
  readonly actions: readonly string[];
  readonly text: string;
}

function hasEglot(): boolean {
  try {
    execFileSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasEglot())('Emacs with Eglot (skipped where there is none)', () => {
  it('shows problems, hovers, symbols, references and fixes, keeps to its settings, and renames', async () => {
    const found = await runEditor<Found>('emacs', ['--batch', '--no-init-file', '--load'], { script: 'emacs.el' });
    expect(found.failed).toBeUndefined();
    expect(found.problemsByOwnSettings.map(({ line }) => line)).toEqual([14]);
    expect(found.problems).toMatchObject([{ line: 14, text: expect.stringContaining('unattributed-quote') as string }, { line: 16, text: expect.stringContaining('unclosed-quote') as string }]);
    expect(found.problems[0]?.text).toContain('We’ve measured it twice');
    expect(found.symbols).toContainEqual(expect.stringContaining('“She has looked down'));
    expect(found.hover).toContain('Konrad Weiss');
    expect(found.references).toBeGreaterThan(3);
    expect(found.actions).toContain('Attribute to Weiss');
    expect(found.text).toContain('director, Conrad Weisz, said');
    expect(found.text).toContain('Weisz said that moving');
    expect(found.text).not.toContain('Weiss');
  });
});
