import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';

// Lint's own rule leaves imports of types alone. Two files that cannot be understood one after the other are a circle all the same.

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['server/src', 'client/src', 'report/src', 'scripts'];
const files = new Set(rooms.flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name)).map((name) => join(room, name).replaceAll('\\', '/'))));

type Imports = ReadonlyMap<string, readonly string[]>;

/** The files of ours that a file imports, types and what is loaded later included. */
function importsOf(file: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const path = join(dirname(file), fileName).replaceAll('\\', '/');
    return fileName.startsWith('.') ? [path.replace(/\.js$/u, '.ts'), path.replace(/\.js$/u, '.tsx')].filter((each) => files.has(each)) : [];
  });
}

/** Some of the ways on which a file imports itself, a file after the other; empty where there is none. */
function circlesIn(imports: Imports): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

const imports: Imports = new Map([...files].map((file) => [file, importsOf(file)]));

describe('imports', () => {
  it('are read, those of types and those that are loaded later too', () => {
    expect(imports.get('server/src/lsp/context.ts')).toContain('server/src/lsp/workspace/workspace.ts');
    expect(imports.get('server/src/lsp/workspace/workspace.ts')).toContain('server/src/lsp/workspace/articles.ts');
    expect(imports.get('report/src/webview.tsx')).toContain('report/src/page.tsx');
  });

  it('are followed to where they began', () => {
    expect(circlesIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', ['d']], ['d', ['b']]]))).toEqual(['b → c → d → b']);
  });

  it('never lead a file back to itself', () => {
    expect(circlesIn(imports)).toEqual([]);
  });
});
