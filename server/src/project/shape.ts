// What the values of a project file must look like, as data; `check.ts` holds a file against it.
import { allRules as rules } from '../rules/index.js';

/** How a value must look. */
export type Shape =
  /** A string with something in it; `pattern` and what it asks for in words, or one of `values`. */
  | { readonly is: 'text'; readonly pattern?: RegExp; readonly wanted?: string; readonly values?: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape }
  /** Known keys. One that is not known is warned of, and ignored. */
  | { readonly is: 'object'; readonly keys: Readonly<Record<string, Shape>>; readonly required?: readonly string[]; readonly someOf?: readonly string[]; readonly noun: string }
  /** A string, or an object in its place. */
  | { readonly is: 'either'; readonly text: Shape; readonly object: Shape };

const TEXT: Shape = { is: 'text' };
const LEVEL: Shape = { is: 'text', values: ['default', 'error', 'warning', 'information', 'hint', 'off'] };
const VERB: Shape = { is: 'text', pattern: /^[a-z]+(?:-[a-z]+)*$/, wanted: 'one word in lower case' };
/** No more stars than a person writes: a pattern of many takes long to match, and a project file may come from anywhere. */
const PATTERN: Shape = { is: 'text', pattern: /^(?!(?:[^*]*\*){9})[^\\]{1,500}$/, wanted: 'a pattern such as “drafts/**”, with “/” between folders and not more than eight stars' };
const RULE: Shape = { is: 'text', values: rules.map(({ id }) => id) };

/** The whole file. */
export const SHAPE: Shape = {
  is: 'object', noun: 'key',
  keys: {
    $schema: TEXT,
    rules: { is: 'object', noun: 'rule', keys: Object.fromEntries(rules.map(({ id }) => [id, LEVEL])) },
    files: { is: 'object', noun: 'key', keys: { include: { is: 'list', of: PATTERN }, exclude: { is: 'list', of: PATTERN } } },
    sources: {
      is: 'list',
      of: {
        is: 'object', noun: 'key', required: ['name'],
        keys: { name: TEXT, aliases: { is: 'list', of: TEXT }, type: { is: 'text', values: ['person', 'organisation'] }, description: TEXT, pronouns: TEXT },
      },
    },
    reportingVerbs: { is: 'list', of: { is: 'either', text: VERB, object: { is: 'object', noun: 'key', required: ['verb'], keys: { verb: VERB, past: VERB, participle: VERB, like: VERB } } } },
    silenced: {
      is: 'list',
      of: { is: 'object', noun: 'key', required: ['reason'], someOf: ['rule', 'file', 'quotation'], keys: { rule: RULE, file: PATTERN, quotation: TEXT, reason: TEXT, by: TEXT } },
    },
  },
};
