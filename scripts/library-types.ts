// The library's types as one file without imports, made of its sources and their comments: dist/index.d.ts for those who
// import it, and dist/index.d.cts for those who require it. Run by `npm run build`.
import { writeFileSync } from 'node:fs';
import { generateDtsBundle } from 'dts-bundle-generator';

const entry = { filePath: 'out/types/server/src/library/index.d.ts', output: { noBanner: true, exportReferencedTypes: false } };
const [types = ''] = generateDtsBundle([entry], { preferredConfigPath: 'server/src/library/tsconfig.json', followSymlinks: false });
for (const name of ['dist/index.d.ts', 'dist/index.d.cts']) writeFileSync(name, types);
