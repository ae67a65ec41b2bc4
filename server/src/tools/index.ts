import { explainSpeaker } from './explain-speaker.js';
import { listFindings } from './list-findings.js';
import { listQuotations } from './list-quotations.js';
import { listSources } from './list-sources.js';
import type { Parameter, Tool } from './tool.js';

export { WrongInput, type Input, type Parameter, type Tool } from './tool.js';

/** What a language model may ask, sorted by name. */
export const tools: readonly Tool[] = Object.freeze([explainSpeaker, listFindings, listQuotations, listSources]);

/** What a tool takes, as JSON Schema. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Parameter>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** The schema of a tool's input. Which article is meant says `path`, which is described by whoever offers the tool. */
export function inputSchema({ parameters, required }: Tool, path: { readonly description: string; readonly required: boolean }): InputSchema {
  return {
    type: 'object',
    properties: { path: { type: 'string', description: path.description }, ...parameters },
    required: [...(path.required ? ['path'] : []), ...required],
    additionalProperties: false,
  };
}
