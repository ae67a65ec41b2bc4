import type { Analysis } from '../analysis/index.js';
import { completeAttribution } from './complete-attribution.js';
import { completeName } from './complete-name.js';
import type { CompletionOptions, Completions } from './completions.js';

/**
 * What may be written at a place: behind the closing mark of a quotation that nobody is given for, who said it; where a name
 * is being typed, the names of the article. Empty everywhere else.
 */
export function complete(analysis: Analysis, offset: number, options: CompletionOptions = {}): Completions {
  const names = completeName(analysis, offset);
  return { items: [...completeAttribution(analysis, offset, options), ...names.items], incomplete: names.incomplete };
}
