// The licences of the libraries that the bundles contain, which those licences ask us to hand on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The notices for every package that one of the bundles took a file from, sorted by name. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(metafile => Object.values(metafile.outputs).flatMap(output => Object.keys(output.inputs)));
  const folders = new Set(inputs.map(packageFolder).filter(folder => folder !== undefined));
  const notices = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    notices.set(`${name} ${version}`, `${name} ${version} (${license ?? 'see below'})\n\n${licenceText(folder)}`);
  }
  const texts = [...notices].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([, text]) => text);
  return `On the Record contains parts of these packages.\n\n${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** `…/node_modules/@scope/name/lib/x.js` → `…/node_modules/@scope/name`; nothing for our own files. */
function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)/i.test(name));
  if (!file || !existsSync(join(folder, file))) return 'The package brings no licence text.';
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}
