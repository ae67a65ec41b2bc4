// Bundles the three programs: the extension's client, the language server, and the command line.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const production = process.argv.includes('--production');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] }),
  build({ ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs', format: 'cjs' }),
  build({
    ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', format: 'esm',
    define: { ON_THE_RECORD_VERSION: JSON.stringify(version) },
    // Libraries in CommonJS ask for node's modules by `require`, which an ES module lacks.
    banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  }),
]);
