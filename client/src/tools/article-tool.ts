import {
  l10n, languages, LanguageModelTextPart, LanguageModelToolResult, MarkdownString, workspace,
  type CancellationToken, type LanguageModelTool, type LanguageModelToolInvocationOptions, type LanguageModelToolInvocationPrepareOptions, type PreparedToolInvocation, type TextDocument, type Uri,
} from 'vscode';
import { toolRequest, type ToolAnswer, type ToolParams } from '../../../server/src/lsp/protocol.js';
import { selector } from '../selector.js';
import type { ServerProcess } from '../server-process.js';
import { mustBeAllowed, uriOf } from './which-article.js';

/** What the manifest declares; the server looks at the rest. */
interface Input {
  readonly path?: unknown;
}

/** What the tools need to know. */
export interface ToolReach {
  readonly server: Pick<ServerProcess, 'askOnceUp'>;
  /** Whether the person has turned the tools on. */
  readonly isOn: () => boolean;
}

/**
 * A question that a language model asks of an article. The words of an article leave the machine with the answer, where the model
 * runs elsewhere: so nothing is answered before the person has turned the tools on, and each time they are asked. Errors are for the model.
 */
export class ArticleTool implements LanguageModelTool<Input> {
  /** @param tool the server's name of it; `title` is for people. */
  constructor(private readonly tool: string, private readonly title: string, private readonly reach: ToolReach) {}

  prepareInvocation({ input: { path } }: LanguageModelToolInvocationPrepareOptions<Input>): PreparedToolInvocation | undefined {
    const uri = uriOf(path);
    // Where nothing will be read there is nothing to ask the person, and `invoke` says so.
    if (!uri || !this.reach.isOn()) return undefined;
    const name = workspace.asRelativePath(uri);
    return {
      invocationMessage: plain(l10n.t('On the Record reads {0}', name)),
      confirmationMessages: {
        title: l10n.t('Show {0} to the language model?', name),
        message: plain(l10n.t('{0}: words of the article, names in it and what On the Record finds go to the model of this chat. They leave this machine unless the model runs on it.', this.title)),
      },
    };
  }

  async invoke({ input: { path, ...input } }: LanguageModelToolInvocationOptions<Input>, token: CancellationToken): Promise<LanguageModelToolResult> {
    if (!this.reach.isOn()) throw new Error('The person has not turned on the setting “onTheRecord.languageModelTools”.');
    if (!workspace.isTrusted) throw new Error('On the Record shows articles to language models in trusted workspaces only.');
    const uri = uriOf(path);
    if (!uri) throw new Error('“path” must name an article.');
    await mustBeAllowed(uri);
    const document = await opened(uri);
    const params: ToolParams = { textDocument: { uri: document.uri.toString() }, tool: this.tool, input };
    const answer = await this.reach.server.askOnceUp<ToolAnswer>(toolRequest, params, token);
    if (!answer) throw new Error('On the Record does not answer. Try again later.');
    if (answer.text === null) throw new Error(answer.refused ?? 'There is no answer.');
    return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
  }
}

/** The document as it stands in the editor, unsaved changes included; opened where it is not, without being shown. */
async function opened(uri: Uri): Promise<TextDocument> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    throw new Error('There is no such file, or it is no text.');
  }
  if (languages.match(selector, document) === 0) throw new Error('This file is no plain text, Markdown or News Article.');
  return document;
}

/** Words in which nothing is markup: a file may have any name. */
const plain = (words: string): MarkdownString => new MarkdownString().appendText(words);
