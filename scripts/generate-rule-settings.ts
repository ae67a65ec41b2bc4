// Gives each rule of server/src/rules/index.ts its setting in package.json and the text of it in package.nls.json. Run by
// `npm run rules`; a test fails where the files differ from what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allRules, documentationUrl, type RuleDescription } from '../server/src/rules/index.js';

const manifest = new URL('../package.json', import.meta.url);
const strings = new URL('../package.nls.json', import.meta.url);

const SETTING = 'onTheRecord.rules.';
const TEXT = 'rules.';
const LEVELS = ['default', 'error', 'warning', 'information', 'hint', 'off'];
/** The settings editor shows settings by this number: the rules stand together, behind what concerns everybody. */
const FIRST_ORDER = 100;

type Entries = Readonly<Record<string, unknown>>;
interface Manifest extends Entries {
  readonly contributes: Entries & { readonly configuration: Entries & { readonly properties: Entries } };
}

const settingOf = ({ id }: RuleDescription, index: number): Entries => ({
  type: 'string',
  enum: LEVELS,
  enumDescriptions: LEVELS.map((level) => `%severity.${level}%`),
  default: 'default',
  scope: 'resource',
  order: FIRST_ORDER + index,
  markdownDescription: `%${TEXT}${id}%`,
});

const textOf = ({ id, severity, summary }: RuleDescription): string =>
  `${summary} Default severity: ${severity}. [What the rule looks at, and why](${documentationUrl(id)})`;

/** The entries with those whose key begins with `prefix` replaced by `made`, at the place of the first of them or at the end. */
function replaced(entries: Entries, prefix: string, made: Entries): Entries {
  const all = Object.entries(entries);
  const first = all.findIndex(([key]) => key.startsWith(prefix));
  const at = first < 0 ? all.length : first;
  const kept = (part: typeof all): typeof all => part.filter(([key]) => !key.startsWith(prefix));
  return Object.fromEntries([...kept(all.slice(0, at)), ...Object.entries(made), ...kept(all.slice(at))]);
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text of package.json with a setting for each rule, in the order of the list. */
export function withSettings(source: string, of: readonly RuleDescription[] = allRules): string {
  const parsed = JSON.parse(source) as Manifest;
  const { contributes } = parsed;
  const made = Object.fromEntries(of.map((rule, index) => [SETTING + rule.id, settingOf(rule, index)]));
  const properties = replaced(contributes.configuration.properties, SETTING, made);
  return written({ ...parsed, contributes: { ...contributes, configuration: { ...contributes.configuration, properties } } });
}

/** The text of package.nls.json with what the settings of the rules say. */
export function withTexts(source: string, of: readonly RuleDescription[] = allRules): string {
  return written(replaced(JSON.parse(source) as Entries, TEXT, Object.fromEntries(of.map((rule) => [TEXT + rule.id, textOf(rule)]))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(manifest, withSettings(readFileSync(manifest, 'utf8')));
  writeFileSync(strings, withTexts(readFileSync(strings, 'utf8')));
}
