import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { kB, table, type Section } from './figures.js';
import { dist, folder, root } from './programs.js';

const BUNDLES = ['client.cjs', 'server.cjs', 'web/client.cjs', 'web/server.js', 'report.js', 'cli.js', 'batch-worker.js', 'html-reader.js'];
const BAR = 1_000_000;

/** Packs the extension, which leaves the bundles in `dist/` as people get them; all that comes after measures these. */
export function sizes(): Section {
  const vsix = join(folder, 'on-the-record.vsix');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: root, stdio: 'pipe' });
  const size = statSync(vsix).size;
  return {
    title: 'Size',
    bars: [{ what: 'the `.vsix`', measured: kB(size), bar: 'under 1 MB', reached: size < BAR }],
    details: table(['bundle', 'size'], [...BUNDLES.map((name) => [`\`dist/${name}\``, kB(statSync(dist(name)).size)]), ['`.vsix`, compressed', kB(size)]]),
  };
}
