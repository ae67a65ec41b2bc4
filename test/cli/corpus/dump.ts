import sqlite from 'node-sqlite3-wasm';

export type Row = Readonly<Record<string, unknown>>;

/** All rows of a query on an SQLite file, read by the library as it comes. */
export function rowsOf(path: string, sql: string): readonly Row[] {
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    return database.all(sql) as Row[];
  } finally {
    database.close();
  }
}

/** All that an SQLite file holds: each table with its rows, and what its tables, indexes and views are. */
export function dump(path: string): string {
  const made = rowsOf(path, 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name');
  const tables = made.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  return JSON.stringify([made, ...tables.map((table) => [table, rowsOf(path, `SELECT * FROM ${table} ORDER BY 1, 2`)])], null, 1);
}
