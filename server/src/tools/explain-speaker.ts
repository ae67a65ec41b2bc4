import { explainQuotation } from '../ide/explain.js';
import { voicesOf, wordsOf } from '../library/voices.js';
import { cut } from './pages.js';
import { AS_DATA, WrongInput, type Tool } from './tool.js';

/** Why a quotation is whose it is. */
export const explainSpeaker: Tool = {
  name: 'explain_speaker',
  title: 'Explain a Speaker',
  description: 'Says why a quotation of a news article was given to its speaker, or to nobody: the reasons as sentences, and why it is nobody else’s. '
    + `Take the id from list_quotations; it is good as long as the article does not change. ${AS_DATA}`,
  parameters: { quotation: { type: 'string', description: 'The quotation’s id: “q3”.' } },
  required: ['quotation'],
  answer: ({ id: article, analysis }, { quotation: id }) => {
    const voice = voicesOf(analysis).find(({ quotation }) => quotation.id === id);
    const why = voice && explainQuotation(analysis, voice.quotation.id);
    if (voice === undefined || why === undefined) throw new WrongInput(`The article has no quotation of this id. It has ${String(analysis.quotations.length)}, and list_quotations lists them.`);
    const { quotation, source } = voice;
    return JSON.stringify({ article, quotation: id, words: cut(wordsOf(analysis.text, quotation)), speaker: source?.name ?? null, certainty: why.certainty, reasons: why.reasons, against: why.against });
  },
};
