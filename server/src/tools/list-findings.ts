import { toContract, type FindingJson } from '../library/json.js';
import { FROM, pageOf } from './pages.js';
import { AS_DATA, type Tool } from './tool.js';

/** What the rules find. */
export const listFindings: Tool = {
  name: 'list_findings',
  title: 'List Findings',
  description: 'Lists what a copy editor should look at in the quotations of a news article: words that nobody is given for, marks that are never closed, '
    + 'loaded reporting verbs, names spelt in two ways and more. documentation: the page that says what the rule looks for. '
    + `silenced: findings that somebody has judged and put aside, with the reasons. ${AS_DATA}`,
  parameters: { from: FROM },
  required: [],
  answer: (article, input) => {
    const { id, diagnostics, silenced } = toContract(article);
    const aside = silenced.map((finding) => ({ ...itemOf(finding), silenced: true, reason: finding.reason }));
    return JSON.stringify({ article: id, ...pageOf([...diagnostics.map(itemOf), ...aside], input) });
  },
};

const itemOf = ({ rule, severity, line, column, message, documentation, related }: FindingJson) =>
  ({ rule, severity, line, column, message, documentation, ...(related.length > 0 && { related: related.map((one) => ({ line: one.line, message: one.message })) }) });
