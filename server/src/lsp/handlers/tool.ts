import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { loggedRule } from '../logged.js';
import type { Served, ToolAnswer, ToolParams } from '../protocol.js';
import { servedAs } from '../served.js';
import { fileName } from '../workspace/addresses.js';

/** `onTheRecord/tool`: what a language model asks of a document. Whoever asks for it has seen to it that the model may know. */
export const tool = ({ documents, service, settings, log }: Context) =>
  async ({ textDocument: { uri }, tool: name, input }: ToolParams, token: CancellationToken): Promise<ToolAnswer> => {
    const reading = await documents.read(uri, token);
    const document = documents.open.get(uri);
    if (!reading) return refused(refusals[document ? servedAs(document, await settings.of(uri)).because : 'not-open']);
    const { tools, WrongInput } = await import('../../tools/index.js');
    const asked = tools.find((one) => one.name === name);
    if (!asked) return refused(`There is no tool “${name}”.`);
    const { analysis, settings: { rules: levels, inForce: silencing } } = reading;
    const onError = loggedRule(log);
    const article = { id: fileName(uri), analysis, diagnostics: service.diagnostics(analysis, { levels, silencing, onError }), silenced: service.silenced(analysis, { levels, silencing }) };
    try {
      return { text: asked.answer(article, input), refused: null };
    } catch (error) {
      if (error instanceof WrongInput) return refused(error.message);
      throw error;
    }
  };

const refused = (why: string): ToolAnswer => ({ text: null, refused: why });

const changed = 'The file has just changed. Ask again.';
const off = 'The person has turned On the Record off for this file.';
/** Why a document is not read, in words for the model. */
const refusals: Readonly<Record<Served['because'], string>> = {
  'left-out': 'The project file leaves this file out.',
  off, 'file-off': off,
  'plain-text-off': 'The person has plain text and Markdown not read.',
  'not-prose': 'This file does not read like a news article.',
  language: 'This file is no plain text, Markdown or News Article.',
  place: 'This is no file of an article.',
  'not-open': 'The file is not open, and could not be opened as plain text, Markdown or News Article.',
  // Of those that are read there is nothing to refuse; they changed while somebody asked.
  project: changed, article: changed, prose: changed, always: changed, file: changed,
};
