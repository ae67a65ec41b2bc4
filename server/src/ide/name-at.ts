import type { Analysis, Source } from '../analysis/index.js';
import { nameKey } from './digest.js';
import { pointedAt } from './pointed.js';

/** A name and what it is compared by. */
export interface Named extends Pick<Source, 'name'> {
  readonly key: string;
}

/** The name of the source that is meant at a caret, to look for in other articles; undefined where nobody is, and where the name says too little. */
export function nameAt(analysis: Analysis, offset: number): Named | undefined {
  const id = pointedAt(analysis, offset)?.source;
  const source = analysis.sources.find((one) => one.id === id);
  const key = source && nameKey(source);
  return source && key !== undefined ? { name: source.name, key } : undefined;
}
