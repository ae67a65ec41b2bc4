// Asks the registry for known faults in the packages that are in the bundles, and fails where there is one. What only builds and
// tests is left out: nobody gets it. Where the registry cannot be asked, it says so and passes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The names of the packages in the bundles, from the notices that the build writes. */
export const bundledIn = notices => new Set([...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+[\w.-]* \(/gm)].map(([, name]) => name));

/**
 * What `npm audit --json` says of these packages, a line for each; empty where it knows of no fault. Undefined where it could not ask.
 */
export function faultsIn(answer, bundled) {
  let report;
  try {
    report = JSON.parse(answer);
  } catch {
    return undefined;
  }
  if (typeof report?.vulnerabilities !== 'object' || report.vulnerabilities === null || report.error) return undefined;
  return Object.values(report.vulnerabilities).filter(({ name }) => bundled.has(name))
    .map(({ name, severity, via }) => `${name} (${severity}): ${(via ?? []).map(one => (typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`)).join('; ')}`);
}

function main() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' });
  const faults = faultsIn(stdout ?? '', bundledIn(readFileSync('dist/third-party-notices.txt', 'utf8')));
  if (faults === undefined) console.log('The registry does not answer for known faults; nothing was checked.');
  else console.log(faults.length === 0 ? 'No fault is known in what is bundled.' : faults.join('\n'));
  if (faults !== undefined && faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
