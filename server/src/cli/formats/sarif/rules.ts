import type { ReportingConfiguration, ReportingDescriptor, Result } from 'sarif';
import { allRules, documentationUrl, type RuleDescription, type Severity } from '../../../rules/index.js';
import { rulePages } from '../../built-in.js';

/** SARIF has three levels where we have four. */
export const levels: Readonly<Record<Severity, NonNullable<Result.level>>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** Where a rule stands among the tool's rules; -1 for one that is not there. */
export const ruleIndexOf = (id: string): number => allRules.findIndex((rule) => rule.id === id);

const configurationOf = ({ severity }: RuleDescription): ReportingConfiguration =>
  (severity === 'off' ? { enabled: false, level: 'note' } : { enabled: true, level: levels[severity] });

/** "unclosed-quote" → "UnclosedQuote", as viewers show names of rules. */
const nameOf = (id: string): string => id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** A rule's page without its heading, with links that lead somewhere wherever it is shown. */
const helpOf = (id: string, page: string): string =>
  page.replace(/^# .*\n+/u, '').replace(/\]\((?!https?:)([^)\s]{1,200})\)/gu, (_, path: string) => `](${new URL(path, documentationUrl(id)).href})`).trim();

/** The page where only plain text is shown: no marks of Markdown, addresses left out. */
const plainHelpOf = (page: string): string =>
  page.replace(/^# .*\n+/u, '').replace(/^```.*\n/gmu, '').replace(/^#+ /gmu, '').replace(/\[([^\]\n]{1,200})\]\([^)\n]{1,200}\)/gu, '$1').replace(/\*\*|`/gu, '').replace(/(?<!\w)\*|\*(?!\w)/gu, '').trim();

/** What SARIF says of each rule, in the order that `ruleIndexOf` counts in. */
export const ruleDescriptors = (): ReportingDescriptor[] => allRules.map((rule) => {
  const { id, summary } = rule;
  const page = rulePages[id] ?? `# ${id}\n\n${summary}\n`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: plainHelpOf(page), markdown: helpOf(id, page) },
    helpUri: documentationUrl(id),
    defaultConfiguration: configurationOf(rule),
  };
});
