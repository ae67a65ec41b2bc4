import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Delivery } from '../../delivery.js';
import { within } from '../../within.js';
import { bratConfiguration, toBrat } from '../brat.js';

/** "articles/story.txt" → "articles/story"; of a file outside of the folder that the command runs in, its name alone. */
function nameFor(id: string): string {
  const path = id === '-' ? 'standard-input' : (within(resolve('.'), resolve(id)) ?? basename(id));
  return path.replace(/(?<=[^/.])\.[^/.]+$/u, '');
}

/** Writes a file unless there is one already; answers whether that one says something else. */
async function differsFrom(path: string, content: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(path, 'utf8')) !== content;
  }
}

/** Each article as a text with its annotations, in a folder that brat opens. What is there already stays: somebody may have corrected it. */
export function bratFolder(folder: string): Delivery {
  return {
    async begin() { await differsFrom(join(folder, 'annotation.conf'), bratConfiguration); },
    async take(report) {
      const path = join(folder, nameFor(report.id));
      if (await differsFrom(`${path}.txt`, report.analysis.text)) return `${path}.txt is another text; it and its annotations were left as they are`;
      return (await differsFrom(`${path}.ann`, toBrat(report))) ? `${path}.ann has other annotations and was left as it is` : undefined;
    },
    unread: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
}
