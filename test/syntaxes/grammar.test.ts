import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tester = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
const here = fileURLToPath(new URL('.', import.meta.url));

describe('the grammar', () => {
  it.concurrent.each(readdirSync(here).filter((name) => name.endsWith('.article')))('colours %s as its carets say', async (name) => {
    const arguments_ = [tester, '--compact', '--grammar', 'syntaxes/news-article.tmLanguage.json', `test/syntaxes/${name}`];
    const output = await promisify(execFile)(process.execPath, arguments_, { cwd: root }).then(
      () => '', (error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}` || 'the tester failed without a word',
    );
    expect(output).toBe('');
  });
});

interface Configuration {
  readonly autoClosingPairs: readonly { open: string; close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

describe('the language configuration', () => {
  const configuration = JSON.parse(readFileSync(`${root}syntaxes/language-configuration.json`, 'utf8')) as Configuration;
  const words = (text: string): readonly string[] => text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`)) ?? [];

  it('keeps an apostrophe inside a word', () => {
    expect(words('“I don’t,” O’Neill said.')).toEqual(['I', 'don’t', 'O’Neill', 'said']);
    expect(words("the players' Jean-Luc didn't")).toEqual(['the', 'players', 'Jean-Luc', "didn't"]);
  });

  it('leaves the marks out of the word', () => {
    expect(words('‘Élan’ «déjà vu»')).toEqual(['Élan', 'déjà', 'vu']);
  });

  it.each(['“”', '‘’', '«»', '„“', '""'])('closes and surrounds with %s', (pair) => {
    const [open = '', close = ''] = pair;
    expect(configuration.autoClosingPairs).toContainEqual({ open, close });
    expect(configuration.surroundingPairs).toContainEqual([open, close]);
  });
});
