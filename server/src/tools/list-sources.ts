import { toContract } from '../library/json.js';
import { FROM, pageOf } from './pages.js';
import { AS_DATA, type Tool } from './tool.js';

/** Who is quoted, the largest part of the quoted words first. */
export const listSources: Tool = {
  name: 'list_sources',
  title: 'List Sources',
  description: 'Lists who is quoted in a news article, the largest share of the quoted words first, then the people who are named and not quoted. '
    + 'type: person, organisation, group, document, unnamed (somebody whom the article does not name). quotations: how many are theirs. '
    + `share: their percentage of all words in quotation marks. line: where the article introduces them. ${AS_DATA}`,
  parameters: { from: FROM },
  required: [],
  answer: (article, input) => {
    const { id, sources } = toContract(article);
    const items = sources.toSorted((a, b) => b.share - a.share || b.quotations - a.quotations)
      .map(({ introducedAt: { line }, id: source, name, type, description, quotations, quotedWords, share }) => ({ source, name, type, description, line, quotations, quotedWords, share }));
    return JSON.stringify({ article: id, ...pageOf(items, input) });
  },
};
