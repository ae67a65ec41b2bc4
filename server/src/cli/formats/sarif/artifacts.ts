import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation } from 'sarif';
import { within } from '../../within.js';

/** What stands for the folder that the command ran in; whoever reads the log knows where that is for them. */
export const ROOT = 'SRCROOT';

/**
 * Where an article is: from the folder that the command ran in, by its address where it is not in there. Standard input is
 * nowhere and gets a description.
 */
export function artifactOf(id: string, root: string): ArtifactLocation {
  if (id === '-') return { description: { text: 'Standard input' } };
  const path = within(root, resolve(root, id));
  return path === undefined ? { uri: pathToFileURL(resolve(root, id)).href } : { uri: path.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT };
}

/** A path's part as a URI's; a colon in the first one would make a scheme of it. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment);
