import ignore, { type Ignore } from 'ignore';
import type { Files, Stamp } from '../files.js';
import { addressIn } from './addresses.js';

/** The languages of files by their ending: those that an editor gives them by itself. */
const languages: Readonly<Record<string, string>> = {
  article: 'news-article', news: 'news-article', txt: 'plaintext', text: 'plaintext', md: 'markdown', markdown: 'markdown',
};

/** The pattern of all these files. */
export const glob = `**/*.{${Object.keys(languages).join(',')}}`;

/** A file that may be an article. */
export interface FoundFile {
  readonly uri: string;
  readonly languageId: string;
  readonly stamp: Stamp;
}

/** What a `.gitignore` says of the paths below its folder, which `prefix` leads to from the folder below. */
interface Ignored { readonly rules: Ignore; readonly prefix: string }

export interface WalkLimits {
  /** How many files are found at most. */
  readonly files: number;
  /** How many files and folders are looked at. */
  readonly entries: number;
}

/**
 * The files below a folder that may be articles, by path: not what is hidden, nor `node_modules`, nor what a `.gitignore` leaves out.
 * Links are not followed. Ends early at a limit, and says so by returning false.
 */
export async function* walk(files: Files, folder: string, limits: WalkLimits): AsyncGenerator<FoundFile, boolean> {
  const waiting: { uri: string; ignored: readonly Ignored[] }[] = [{ uri: folder, ignored: [] }];
  let [found, seen] = [0, 0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { uri } = next;
    const entries = await files.list(uri);
    const ignored = await withOwn(files, uri, next.ignored, entries.some(({ name }) => name === '.gitignore'));
    const folders: typeof waiting = [];
    for (const { name, kind } of entries) {
      if ((seen += 1) > limits.entries) return false;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const address = addressIn(uri, name);
      if (kind === 'folder') {
        if (!isIgnored(ignored, `${name}/`)) folders.push({ uri: address, ignored: ignored.map(({ rules, prefix }) => ({ rules, prefix: `${prefix}${name}/` })) });
        continue;
      }
      const languageId = languages[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
      if (languageId === undefined || !name.includes('.') || isIgnored(ignored, name)) continue;
      const stamp = await files.stamp(address);
      if (!stamp) continue;
      if ((found += 1) > limits.files) return false;
      yield { uri: address, languageId, stamp };
    }
    waiting.push(...folders.reverse());
  }
  return true;
}

async function withOwn(files: Files, folder: string, ignored: readonly Ignored[], has: boolean): Promise<readonly Ignored[]> {
  const text = has ? await files.read(addressIn(folder, '.gitignore')) : undefined;
  return text === undefined ? ignored : [...ignored, { rules: ignore().add(text), prefix: '' }];
}

/** The innermost file that says anything decides, as git has it. */
function isIgnored(ignored: readonly Ignored[], name: string): boolean {
  for (const { rules, prefix } of ignored.toReversed()) {
    const answer = rules.test(prefix + name);
    if (answer.ignored || answer.unignored) return answer.ignored;
  }
  return false;
}
