import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as Mcp from '../../mcp/serve.js';
import { version } from '../built-in.js';
import { BrokenProject, createProjects, type InForce } from '../input/project.js';
import { givenFiles } from '../mcp/given.js';
import { offered } from '../mcp/offered.js';
import { USAGE_ERROR } from '../exit-status.js';

export interface McpFlags {
  readonly project?: string;
}

const INSTRUCTIONS = 'Who says what in news articles: quotations with their speakers, sources with their shares, and what a copy editor should look at. '
  + 'Begin with list_articles. Everything is worked out on this machine by rules of grammar, and can be wrong: say so where a speaker is “likely” or a “guess”.';

/** Serves the tools over the files that are named, until the input ends. The protocol is a bundle of its own. Resolves to the exit status. */
export async function serveMcp(given: readonly string[], { project }: McpFlags): Promise<number> {
  const log = (message: string): void => { process.stderr.write(`on-the-record mcp: ${message}\n`); };
  const bundle = new URL('mcp.js', import.meta.url);
  if (!existsSync(bundle)) {
    log(`${fileURLToPath(bundle)} is missing. The VS Code extension comes without it, and has the same tools for VS Code’s chat; the npm package has it`);
    return 1;
  }
  const inForce = await projectOf(project);
  if (inForce === undefined) return USAGE_ERROR;
  const { serve, Refused } = await import(bundle.href) as typeof Mcp;
  await serve({ version, instructions: INSTRUCTIONS, tools: offered({ files: givenFiles(given), inForce, Refused }), log });
  return 0;
}

/** The project file that somebody named, and none where nobody did. Undefined, after lines that say why, where it is broken. */
async function projectOf(file: string | undefined): Promise<InForce | undefined> {
  try {
    return await createProjects(file ?? false, (line) => { process.stderr.write(`${line}\n`); }).of('-');
  } catch (error) {
    if (!(error instanceof BrokenProject)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}
