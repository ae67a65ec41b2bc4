import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { nearest } from './nearest.js';
import type { Problem } from './problem.js';
import type { ProjectReading } from './read.js';

/** Whether a project file’s text may name a verb as the model of another one: of the others nobody needs to load any verbs. */
export const namesModels = (text: string): boolean => text.includes('"like"');

/**
 * A reading of a project file with a warning for each verb that is said to be used like one that nobody knows.
 *
 * @param known every form of every reporting verb.
 */
export function withUnknownModels({ project, problems }: ProjectReading, text: string, known: ReadonlyMap<string, unknown>): ProjectReading {
  const unknown = (project?.reportingVerbs ?? []).flatMap(({ verb, like }, index): Problem[] => {
    if (like === undefined || known.has(like)) return [];
    const node = findNodeAtLocation(parseTree(text, [], { allowTrailingComma: true }) ?? { type: 'null', offset: 0, length: 0 }, ['reportingVerbs', index, 'like']);
    const meant = nearest(like, [...known.keys()]);
    const message = `“${like}” is no reporting verb that On the Record knows, so “${verb}” is used like “quip”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
    return node === undefined ? [] : [{ span: { start: node.offset, end: node.offset + node.length }, severity: 'warning', message }];
  });
  return unknown.length === 0 ? { project, problems } : { project, problems: [...problems, ...unknown].sort((a, b) => a.span.start - b.span.start) };
}
