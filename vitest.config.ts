import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', '**/node_modules/**'],
    testTimeout: 60_000,
    // The module that only the editor has.
    alias: { vscode: fileURLToPath(new URL('test/kit/vscode.ts', import.meta.url)) },
  },
});
