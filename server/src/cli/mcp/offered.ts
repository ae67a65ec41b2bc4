import type { OfferedTool } from '../../mcp/serve.js';
import { inputSchema, tools, WrongInput, type Input, type Tool } from '../../tools/index.js';
import { FROM, pageOf } from '../../tools/pages.js';
import { readArticle, Unreadable } from '../input/article.js';
import { kindOf } from '../input/kind.js';
import type { InForce } from '../input/project.js';
import { readAs } from '../input/reading.js';
import type { Reading } from '../../reading/reading.js';
import { report } from '../report.js';
import type { GivenFiles } from './given.js';

/** What the tools work with. */
export interface Desk {
  readonly files: GivenFiles;
  readonly inForce: InForce;
  /** The error that tells the model why a call is not answered. */
  readonly Refused: new (message: string) => Error;
}

const path = { description: 'The article: a path as list_articles gives it.', required: true };

/** The tools for the model, over the files that somebody gave, with one more that lists these. Sorted by name. */
export const offered = (desk: Desk): readonly OfferedTool[] => [...tools.map((tool) => offeredTool(tool, desk)), listArticles(desk)].sort((a, b) => (a.name < b.name ? -1 : 1));

function offeredTool(tool: Tool, desk: Desk): OfferedTool {
  const { name, title, description } = tool;
  return {
    name, title, description,
    inputSchema: inputSchema(tool, path),
    call: (input, signal) => refusing(desk, async () => {
      const reading = await readingOf(input, desk);
      signal.throwIfAborted();
      return tool.answer(report(String(input['path']), reading, desk.inForce), input);
    }),
  };
}

const listArticles = (desk: Desk): OfferedTool => ({
  name: 'list_articles',
  title: 'List Articles',
  description: 'Lists the files that the other tools can read: those that the person who started this server named, and no others.',
  inputSchema: { type: 'object', properties: { from: FROM } },
  call: (input) => refusing(desk, async () => JSON.stringify(pageOf(await desk.files.list(), input))),
});

/** The words of the article that a call is about. */
async function readingOf({ path: asked }: Input, { files, Refused }: Desk): Promise<Reading> {
  if (typeof asked !== 'string' || asked === '') throw new Refused('“path” must name an article; list_articles has them.');
  const file = await files.find(asked);
  if (file === undefined) throw new Refused('This file may not be read: it is none of those that list_articles gives.');
  const kind = kindOf(file) ?? 'text';
  return await readAs(kind, await readArticle(file, process.stdin, { kind }));
}

/** Does something; what a model can do something about becomes a refusal. */
async function refusing({ Refused }: Desk, ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof WrongInput ? new Refused(error.message) : error instanceof Unreadable ? new Refused(`The file ${error.message}.`) : error;
  }
}
