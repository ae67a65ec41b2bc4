import type { CancellationToken, WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis/index.js';
import type { Applied } from '../applied.js';
import { problemsOf } from '../article-problems.js';
import type { Reading } from '../documents.js';
import { unexpected } from '../in-background.js';
import { LSPErrorCodes, ResponseError } from '../languageserver.js';
import { pause } from '../pause.js';
import type { Session } from '../session.js';
import { addressKey } from './addresses.js';
import { articleOf, type Article } from './article.js';
import type { Folders } from './folders.js';
import { walk, type FoundFile } from './walk.js';

/** A folder with more articles than this is read up to there: what is kept of them stays at some tens of megabytes. */
const limits = { files: 5_000, entries: 200_000 };
/** For how long a look at the folders is good, in milliseconds: somebody who types a search asks with every key. */
const good = 3_000;

/** How far a pass over the workspace is. */
export type OnProgress = (done: number, of: number) => void;

/** The articles of the workspace. Nothing is read before somebody asks, and then only what changed. */
export interface Articles {
  /**
   * All of them, brought up to date one after another: open documents by their unsaved text, the others by disk. Yields between
   * files, and throws when the request is cancelled; what was read until then is kept.
   */
  read(token: CancellationToken, onProgress?: OnProgress): AsyncGenerator<Article>;
  /** One of them, read if need be; undefined for an address that lies in no folder, and for what is no article. */
  one(uri: string): Promise<Article | undefined>;
  /** What is known without reading anything; undefined as long as nobody has read all of them. */
  known(): Iterable<Article> | undefined;
  /** Forgets what is known of these files, or, without any, what the folders hold. */
  changed(uris?: readonly string[]): void;
}

interface Found extends FoundFile { readonly folder: WorkspaceFolder }
interface Kept { readonly state: string; readonly article: Article | undefined }

export function createArticles(session: Session, folders: Folders): Articles {
  const { documents, files, settings, service, log } = session;
  const kept = new Map<string, Kept>();
  const pending = new Map<string, Promise<Article | undefined>>();
  let look: { readonly at: number; readonly found: ReadonlyMap<string, Found> } | undefined;
  let complete = false;
  let saidFull = false;

  async function lookAround(token: CancellationToken | undefined): Promise<ReadonlyMap<string, Found>> {
    if (look && performance.now() - look.at < good) return look.found;
    const before = look;
    const found = new Map<string, Found>();
    for (const folder of folders.all()) {
      for (const walker = walk(files, folder.uri, { ...limits, files: limits.files - found.size }); ;) {
        const { value, done } = await walker.next();
        stopIfCancelled(token);
        if (done === true) {
          if (!value && !saidFull) log(`The folder ${folder.uri} holds very much. On the Record reads its first ${limits.files.toLocaleString('en')} articles.`);
          saidFull ||= !value;
          break;
        }
        if (!found.has(addressKey(value.uri))) found.set(addressKey(value.uri), { ...value, folder });
      }
    }
    for (const key of kept.keys()) if (!found.has(key) && !isOpen(key)) kept.delete(key);
    // What changed while we looked is looked at anew next time.
    if (look === before) look = { at: performance.now(), found };
    return found;
  }

  const isOpen = (key: string): boolean => documents.open.keys().some((uri) => addressKey(uri) === key);

  /** The article in this state: as it was kept, or as `read` has it now. Two who ask at once read once. */
  function keep(key: string, state: string, read: () => Promise<Reading | undefined>, open: boolean): Promise<Article | undefined> {
    const known = kept.get(key);
    if (known?.state === state) return Promise.resolve(known.article);
    const asked = pending.get(`${key} ${state}`) ?? (async () => {
      const reading = await read();
      const article = reading && articleOf(reading, { open, digest: service.digest(reading.analysis, reading.settings.inForce), problems: problemsOf(session, reading) });
      kept.set(key, { state, article });
      return article;
    })().finally(() => { pending.delete(`${key} ${state}`); });
    pending.set(`${key} ${state}`, asked);
    return asked;
  }

  /** An article that cannot be read is left out; the others are read. */
  async function attempt(uri: string, read: () => Promise<Article | undefined>): Promise<Article | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log(`${uri} could not be read. ${unexpected(error)}`);
      return undefined;
    }
  }

  async function ofOpen(uri: string, token?: CancellationToken): Promise<Article | undefined> {
    const reading = await documents.read(uri, token);
    if (!reading) {
      kept.delete(addressKey(uri));
      return undefined;
    }
    return keep(addressKey(uri), `${serialOf(reading.analysis).toString()} ${stateOf(reading.settings)}`, () => Promise.resolve(reading), true);
  }

  async function ofFile({ uri, languageId, stamp, folder }: Found, applied: Applied): Promise<Article | undefined> {
    const state = `${stamp.size.toString()}:${stamp.changed.toString()} ${stateOf(applied)}`;
    return keep(addressKey(uri), state, async () => {
      if (stamp.size > applied.maxFileSize || !applied.enable || (languageId !== 'news-article' && applied.plainText === 'never')) return undefined;
      const text = await files.read(uri);
      return text === undefined ? undefined : documents.readOnce(TextDocument.create(uri, languageId, 0, text), folder.uri);
    }, false);
  }

  return {
    async *read(token, onProgress) {
      const found = await lookAround(token);
      const open = new Set(documents.open.keys().map(addressKey));
      for (const uri of documents.open.keys()) {
        const article = await attempt(uri, () => ofOpen(uri, token));
        if (article) yield article;
      }
      const closed = [...found.entries()].filter(([key]) => !open.has(key));
      let rested = performance.now();
      for (const [index, [, file]] of closed.entries()) {
        // Whatever waits behind this request comes first: a key that was typed, a cancellation.
        if (performance.now() - rested > 5) {
          await pause();
          rested = performance.now();
          onProgress?.(index, closed.length);
        }
        stopIfCancelled(token);
        const article = await attempt(file.uri, async () => ofFile(file, await settings.of(file.uri, file.folder.uri)));
        if (article) yield article;
      }
      complete = true;
    },
    async one(uri) {
      if (documents.open.get(uri)) return ofOpen(uri);
      const file = (await lookAround(undefined)).get(addressKey(uri));
      return file && ofFile(file, await settings.of(file.uri, file.folder.uri));
    },
    known: () => (complete ? [...kept.values()].flatMap(({ article }) => article ?? []) : undefined),
    changed(uris = []) {
      look = undefined;
      for (const uri of uris) if (!isOpen(addressKey(uri))) kept.delete(addressKey(uri));
    },
  };
}

const serials = new WeakMap<object, number>();
let last = 0;

/** A number of its own for each analysis: not all clients count the versions of a document upwards. */
function serialOf(analysis: Analysis): number {
  const serial = serials.get(analysis) ?? (last += 1);
  serials.set(analysis, serial);
  return serial;
}

/** All that may change what is kept: the settings, and the project file. */
const stateOf = ({ inForce: { path, revision }, ...settings }: Applied): string => JSON.stringify([settings, path, revision]);

function stopIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
