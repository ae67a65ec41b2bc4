// A check before publication: fails where somebody’s words have no speaker, where a speaker is only a guess, or where a mark is
// missing; lists unnamed sources for the editor to look at. Goes by the project file of the folder it runs in, where there is one.
//
//     node examples/before-publication.mjs samples/with-faults.article
import { existsSync, readFileSync } from 'node:fs';
import { analyze, check, explain, lineIndex, PROJECT_FILE, readProject } from 'on-the-record';

const files = process.argv.slice(2);
const { project, problems } = readProject(existsSync(PROJECT_FILE) ? readFileSync(PROJECT_FILE, 'utf8') : '{}');
if (project === undefined) throw new Error(`${PROJECT_FILE}: ${problems[0].message}`);

/** What stops an article, and what somebody should look at. */
const levels = { ...project.rules, 'unattributed-quote': 'error', 'unclosed-quote': 'error', 'stray-closing-quote': 'error', 'unnamed-source': 'hint' };

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { sources, reportingVerbs } = project;
  const analysis = analyze(text, { sources, reportingVerbs });
  const lineOf = lineIndex(text);
  const say = (offset, severity, message) => { console.log(`${file}:${lineOf(offset).line}: ${severity}: ${message}`); };

  const findings = check(analysis, { levels, silencing: { project, path: file } });
  for (const { span, severity, rule, message } of findings) say(span.start, severity, `${message} [${rule}]`);

  const guesses = analysis.attributions.filter(({ certainty, speaker }) => speaker !== undefined && certainty === 'guess');
  for (const { quotation } of guesses) {
    const [first] = analysis.quotations.find(({ id }) => id === quotation).segments;
    say(first.start, 'error', `Who speaks is only a guess. ${explain(analysis, quotation).reasons.join(' ')}`);
  }

  if (guesses.length > 0 || findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
