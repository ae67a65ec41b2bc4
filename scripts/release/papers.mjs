// What a release asks of the papers, as functions of their texts: each gives what is wrong, a line for each; empty where nothing is.

/** The licences that we may hand on in a bundle with no more than their notice. */
const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0']);

/** Of a version and the changelog: it has the version’s part, which is the first one, has a day, and is not empty. */
export function changelogFaults(version, changelog) {
  const [, first = '', body = ''] = /^## (.+)\n([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  const [named = '', when = ''] = first.split(' – ');
  if (named !== version) return [`CHANGELOG.md begins with ${named || 'no version'}, package.json says ${version}`];
  return [
    ...(/^\d{4}-\d\d-\d\d$/.test(when) ? [] : [`CHANGELOG.md: ${version} is “${when}”; write the day of the release, 2000-12-31`]),
    ...(/^- /m.test(body) ? [] : [`CHANGELOG.md says nothing of ${version}`]),
  ];
}

/** Of package.json, package-lock.json and a tag’s name, where there is one: they are of one version. */
export function versionFaults(manifest, lock, tag) {
  return [
    ...(/^\d+\.\d+\.\d+$/.test(manifest.version) ? [] : [`package.json: ${manifest.version} is no version that a shop of extensions takes`]),
    ...(lock.version === manifest.version && lock.packages?.['']?.version === manifest.version ? [] : [`package-lock.json is of ${lock.version}; run npm install`]),
    ...(tag === undefined || tag === `v${manifest.version}` ? [] : [`the tag is ${tag}, package.json says ${manifest.version}`]),
  ];
}

/** Of dist/third-party-notices.txt: every package brings a licence that may be handed on, and its text. */
export function licenceFaults(notices) {
  return notices.split(/^-{72}$/m).flatMap(notice => {
    const [, name = '', licence = ''] = /^((?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+[\w.-]*) \((.+?)\)$/m.exec(notice) ?? [];
    if (!name) return ['dist/third-party-notices.txt: a notice without a name'];
    // “(MIT OR Apache-2.0)”: one of them is enough.
    const free = licence.replace(/[()]/g, '').split(' OR ').some(one => FREE.has(one));
    const text = notice.includes('The package brings no licence text.') ? [`${name} brings no licence text`] : [];
    return free ? text : [`${name} is under ${licence}; see whether it may be bundled`, ...text];
  });
}

/** How many of the paths that should not be in a package are told by name. */
const TOLD = 5;

/** Of the paths in a package: what must be in it and is not, and what nobody asked to have in it. */
export function contentFaults(paths, required, allowed) {
  const strange = paths.filter(path => !allowed.some(pattern => pattern.test(path)));
  return [
    ...required.filter(path => !paths.includes(path)).map(path => `${path} is not in it`),
    ...strange.slice(0, TOLD).map(path => `${path} should not be in it`),
    ...(strange.length > TOLD ? [`nor should ${String(strange.length - TOLD)} others`] : []),
  ];
}
