import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** A tool as the protocol has it. */
export interface OfferedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: 'object'; readonly properties?: Readonly<Record<string, object>>; readonly required?: readonly string[] };
  /** The answer's text. What it throws as a `Refused` is told to the model; anything else is a fault of ours. */
  call(input: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<string>;
}

/** A call that is not answered, and why: for the model, which may ask better. */
export class Refused extends Error {}

export interface Offer {
  readonly version: string;
  /** How the tools go together, for the model. */
  readonly instructions: string;
  readonly tools: readonly OfferedTool[];
  /** Told of what failed and should not have; nothing of an article is in it. */
  readonly log: (message: string) => void;
}

/** Serves tools on standard input and output until the input ends. Nothing else may write to standard output meanwhile. */
export async function serve({ version, instructions, tools, log }: Offer): Promise<void> {
  const server = new Server({ name: 'on-the-record', title: 'On the Record', version }, { capabilities: { tools: {} }, instructions });
  server.onerror = (error) => { log(error.message); };
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    // They read, change nothing, and reach nothing but the files that somebody named.
    tools: tools.map(({ name, title, description, inputSchema }) => ({ name, title, description, inputSchema: mutable(inputSchema), annotations: { title, readOnlyHint: true, openWorldHint: false } })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input = {} } }, { signal }) => {
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool “${name}”.`);
    return await answer(tool, input, { signal, log });
  });
  const ended = new Promise<void>((resolve) => { process.stdin.once('end', resolve).once('close', resolve); });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}

interface Calling { readonly signal: AbortSignal; readonly log: Offer['log'] }

async function answer(tool: OfferedTool, input: Readonly<Record<string, unknown>>, { signal, log }: Calling): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: await tool.call(input, signal) }] };
  } catch (error) {
    if (error instanceof Refused) return { content: [{ type: 'text', text: error.message }], isError: true };
    if (!signal.aborted) log(`${tool.name} failed: ${String(error)}`);
    throw new McpError(ErrorCode.InternalError, 'The tool failed.');
  }
}

/** The schema as the library's types want it. */
const mutable = ({ required = [], properties = {}, ...rest }: OfferedTool['inputSchema']) => ({ ...rest, properties: { ...properties }, required: [...required] });
