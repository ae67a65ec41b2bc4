import { matches } from './glob.js';
import type { Project } from './project.js';

/** "drafts/" means all that is in it, "./a" and "/a" are "a". */
const normal = (pattern: string): string => pattern.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**');

/** Whether a path fits a pattern; one without a slash is for names in any folder, as in .gitignore. Both are from the project file's folder, with "/" between folders. */
export function fits(path: string, pattern: string): boolean {
  const glob = normal(pattern);
  return glob === path || matches(glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1), glob);
}

/** How a project treats a file: `in` is named in its list, `open` where there is no list, `out` otherwise. */
export function placeOf({ files: { include, exclude } }: Project, path: string): 'in' | 'open' | 'out' {
  if (exclude.some((pattern) => fits(path, pattern))) return 'out';
  if (include.length === 0) return 'open';
  return include.some((pattern) => fits(path, pattern)) ? 'in' : 'out';
}
