// A corpus is one SQLite file. What a transaction changes stands in a journal beside it until it is done, by which SQLite goes
// back to the last whole transaction after a run that was killed.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';
import type { Cell } from './record.js';
import { beginWriting, writerOf } from './writing.js';

/** A file that cannot be used; the message stands after its name. */
export class BadCorpus extends Error {}

/** The system refused to write or to read it. */
export class DiskTrouble extends BadCorpus {}

/** A row as the database gives it. */
export type Found = Readonly<Record<string, Cell>>;

/** An open corpus. Whatever the database refuses is thrown as `BadCorpus`. */
export interface Corpus {
  /** Runs statements that answer nothing. */
  run(sql: string): void;
  /** All rows of a query; its parameters are named, with their colon. */
  all(sql: string, values?: Readonly<Record<string, Cell>>): readonly Found[];
  /** What adds rows to a table, of which it is told the columns; `OR REPLACE` takes the place of a row of the same key. */
  inserter(table: string, columns: readonly string[], conflict?: 'OR REPLACE'): (cells: readonly Cell[]) => void;
  /** The value of a key of the table `corpus`; undefined where it is not there. */
  said(key: string): string | undefined;
  close(): void;
}

/** Opens a corpus to write to: a new file, or with `resume` one that is there. @throws BadCorpus */
export function openToWrite(path: string, resume: boolean): Corpus {
  const begun = existsSync(path);
  if (begun && !resume) throw new BadCorpus('is there already: go on with it by --resume, or name another file');
  touch(path);
  if (!isSqlite(path)) throw new BadCorpus('is no SQLite file');
  const release = beginWriting(path);
  if (release === undefined) throw new BadCorpus(beingWritten(path));
  try {
    return openWith(path, { release }, (database) => {
      if (database.get('PRAGMA schema_version')?.['schema_version'] !== 0) check(database);
      else database.exec(`BEGIN; ${SCHEMA} PRAGMA application_id = ${String(APPLICATION_ID)}; PRAGMA user_version = ${String(SCHEMA_VERSION)}; COMMIT;`);
      // Rows are added in an order of our own, and in the end they all are there.
      database.exec('PRAGMA foreign_keys = OFF');
    });
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens a corpus to ask it. @throws BadCorpus */
export function openToAsk(path: string): Corpus {
  if (!existsSync(path)) throw new BadCorpus('is not there');
  if (!isSqlite(path)) throw new BadCorpus('is no corpus; on-the-record corpus makes one');
  const unwritten = (): void => { if (writerOf(path) !== undefined) throw new BadCorpus(beingWritten(path)); };
  unwritten();
  // What a killed run has left half done has to be taken back, for which the file is written to.
  return openWith(path, { readOnly: !existsSync(`${path}-journal`), release: unwritten }, check);
}

const beingWritten = (path: string): string => `is being written by process ${writerOf(path) ?? 'unknown'}; wait until it is done, or delete ${path}-writer where that is not so`;

interface Opening { readonly readOnly?: boolean; readonly release: () => void }

function openWith(path: string, { readOnly = false, release }: Opening, prepare: (database: Database) => void): Corpus {
  const database = told(() => new sqlite.Database(path, { readOnly }));
  try {
    told(() => { prepare(database); });
  } catch (error) {
    database.close();
    throw error;
  }
  const statements: { finalize(): void }[] = [];
  return {
    run: (sql) => { told(() => { database.exec(sql); }); },
    all: (sql, values = {}) => told(() => database.all(sql, { ...values }) as unknown as Found[]),
    inserter(table, columns, conflict) {
      const statement = told(() => database.prepare(`INSERT ${conflict ?? ''} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`));
      statements.push(statement);
      return (cells) => { told(() => statement.run(cells.map(storable))); };
    },
    said: (key) => told(() => database.get('SELECT value FROM corpus WHERE key = ?', [key])?.['value'] ?? undefined) as string | undefined,
    close() {
      for (const statement of statements) statement.finalize();
      database.close();
      release();
    },
  };
}

/** Text ends at a NUL for the library, and half a character is no UTF-8: one sign takes the place of each, so that offsets stay. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const storable = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/\u0000|\p{Surrogate}/gu, '\ufffd') : cell);

/** Does something with the database. @throws BadCorpus with what the library says, as the end of a sentence. */
function told<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error;
    const { message } = error;
    if (/not a database|malformed/iu.test(message)) throw new BadCorpus(`is broken (${message})`, { cause: error });
    if (/I\/O error|is full/iu.test(message)) throw new DiskTrouble(`could not be written or read (${message}); is the disk full?`, { cause: error });
    if (/readonly|could not open/iu.test(message)) throw new BadCorpus('could not be opened; may it be written to?', { cause: error });
    throw new BadCorpus(`could not be used (${message})`, { cause: error });
  }
}

/** @throws BadCorpus where the file is of another program or of another version. */
function check(database: Database): void {
  const [id, version] = ['application_id', 'user_version'].map((name) => Number(database.get(`PRAGMA ${name}`)?.[name]));
  if (id !== APPLICATION_ID) throw new BadCorpus('is an SQLite file of another program');
  if (version === SCHEMA_VERSION) return;
  const [older, so] = Number(version) < SCHEMA_VERSION ? ['an older', 'make the corpus anew'] : ['a newer', 'use that version'];
  throw new BadCorpus(`was made by ${older} version of this program (schema ${String(version)}, this one has ${String(SCHEMA_VERSION)}); ${so}`);
}

/** Makes the file where it is not there: the library would make one that nobody else may read. */
function touch(path: string): void {
  closeSync(opened(path, 'a', 'could not be written'));
}

const MAGIC = 'SQLite format 3\0';

/** Whether a file begins as SQLite's do; an empty one will. */
function isSqlite(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const file = opened(path, 'r', 'could not be read');
  try {
    const head = Buffer.alloc(MAGIC.length);
    const length = readSync(file, head, 0, head.length, 0);
    return length === 0 || head.toString('latin1') === MAGIC;
  } finally {
    closeSync(file);
  }
}

/** @throws BadCorpus with the system's code. */
function opened(path: string, flags: string, problem: string): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new BadCorpus(`${problem} (${(error as NodeJS.ErrnoException).code ?? String(error)})`, { cause: error });
  }
}
