import type { Artifact, Invocation, Notification, ToolComponent } from 'sarif';
import { version } from '../built-in.js';
import type { Printer } from './printer.js';
import { artifactOf, ROOT } from './sarif/artifacts.js';
import { resultsOf } from './sarif/results.js';
import { ruleDescriptors } from './sarif/rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const driver = (): ToolComponent => ({
  name: 'On the Record',
  version,
  semanticVersion: version,
  informationUri: 'https://github.com/on-the-record/on-the-record',
  rules: ruleDescriptors(),
});

const json = (value: unknown): string => JSON.stringify(value);

/** What stands before the results of the one run. */
const opening = (): string => [
  `{"$schema":${json(SCHEMA)},"version":"2.1.0","runs":[{"tool":${json({ driver: driver() })},`,
  `"columnKind":"utf16CodeUnits","newlineSequences":${json(['\r\n', '\n', '\r'])},"language":"en",`,
  `"originalUriBaseIds":${json({ [ROOT]: { description: { text: 'The folder that the command ran in.' } } })},"results":[`,
].join('');

/** Findings as a SARIF log of one run, written result by result. `root` is the folder that paths begin in. */
export function sarifPrinter(root: string): Printer {
  const artifacts: Artifact[] = [];
  const notifications: Notification[] = [];
  let printed = 0;
  let successful = true;
  const notify = (id: string, level: Notification.level, text: string): void => {
    notifications.push({ level, message: { text }, locations: [{ physicalLocation: { artifactLocation: artifactOf(id, root) } }] });
  };
  return {
    first: opening(),
    each(report) {
      artifacts.push({ location: artifactOf(report.id, root), roles: ['analysisTarget'] });
      for (const notice of report.notices) notify(report.id, 'warning', notice);
      return resultsOf(report, root).map((result) => `${printed++ === 0 ? '' : ','}\n${json(result)}`).join('');
    },
    unread(id, problem) {
      successful = false;
      notify(id, 'error', problem);
      return '';
    },
    last() {
      const invocation: Invocation = { executionSuccessful: successful, toolExecutionNotifications: notifications };
      return `\n],"artifacts":${json(artifacts)},"invocations":${json([invocation])}}]}\n`;
    },
  };
}
