import { toContract, type QuotationJson } from '../library/json.js';
import { cut, FROM, pageOf } from './pages.js';
import { AS_DATA, type Tool } from './tool.js';

/** Everything that is quoted, in reading order. */
export const listQuotations: Tool = {
  name: 'list_quotations',
  title: 'List Quotations',
  description: 'Lists the quotations of a news article in reading order, each with its speaker. '
    + 'kind: direct (all in quotation marks), mixed (part of it), indirect (paraphrased). speaker: the source’s name, “as” the words that name it there, '
    + 'certainty (certain, likely, guess); null where the article gives nobody. nested: quotations inside of the words. '
    + `The speakers were found by rules of grammar and can be wrong; what is “likely” or a “guess” should be said to be so. ${AS_DATA}`,
  parameters: { from: FROM },
  required: [],
  answer: (article, input) => {
    const { id, quotations } = toContract(article);
    return JSON.stringify({ article: id, ...pageOf(quotations.map(itemOf), input) });
  },
};

interface Item {
  readonly id: string;
  readonly line: number;
  readonly kind: QuotationJson['kind'];
  readonly words: string;
  readonly speaker: { readonly name: string | null; readonly source: string | null; readonly as: string | null; readonly certainty: string } | null;
  readonly nested?: readonly Item[];
}

function itemOf({ id, line, kind, text, speaker, nested }: QuotationJson): Item {
  const told = speaker && { name: speaker.name, source: speaker.source, as: speaker.text, certainty: speaker.certainty };
  return { id, line, kind, words: cut(text), speaker: told, ...(nested.length > 0 && { nested: nested.map(itemOf) }) };
}
