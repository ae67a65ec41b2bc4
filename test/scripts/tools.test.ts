import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toolEntry, withTools, withToolTexts } from '../../scripts/generate-tools.js';
import { tools } from '../../server/src/tools/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('package.json and package.nls.json have the tools that there are; `npm run tools` writes them', () => {
  expect(withTools(read('package.json'))).toBe(read('package.json'));
  expect(withToolTexts(read('package.nls.json'))).toBe(read('package.nls.json'));
});

test('each tool has what VS Code asks for', () => {
  const entries = tools.map(toolEntry);
  expect(entries.filter(({ name }) => !/^onTheRecord_[a-z_]+$/u.test(String(name)))).toEqual([]);
  expect(entries.filter(({ toolReferenceName }) => !/^[a-zA-Z]+$/u.test(String(toolReferenceName)))).toEqual([]);
  expect(entries.filter(({ inputSchema }) => !(inputSchema as { readonly required: readonly string[] }).required.includes('path'))).toEqual([]);
});
