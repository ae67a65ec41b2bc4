// docs/corpus.md against the tables: what somebody reads there is what somebody finds.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sqlite from 'node-sqlite3-wasm';
import { questions } from '../../../server/src/cli/ask/questions/index.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from '../../../server/src/cli/corpus/schema.js';

const page = readFileSync(new URL('../../../docs/corpus.md', import.meta.url), 'utf8');
const sections = new Map(page.split(/^### /mu).slice(1).map((section) => [section.split('\n', 1).join(), section.split('\n## ', 1).join()]));
const database = new sqlite.Database();
database.exec(SCHEMA);
const tables = database.all("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").map(({ name }) => String(name));

describe('docs/corpus.md', () => {
  test('describes all tables and views', () => { expect([...sections.keys()].toSorted()).toEqual(tables.toSorted()); });

  test.each(tables)('describes all columns of %s', (table) => {
    const columns = database.all(`PRAGMA table_info(${table})`).map(({ name }) => String(name));
    const described = [...(sections.get(table) ?? '').matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gmu)].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
    expect(described.toSorted()).toEqual(columns.toSorted());
  });

  test('names the version, the mark and the questions', () => {
    expect(page).toContain(`0x${APPLICATION_ID.toString(16).toUpperCase()}`);
    expect(page).toContain(`the version of this schema, ${String(SCHEMA_VERSION)}`);
    expect([...page.matchAll(/^\| `([\w-]+)` \| (.*\?) \|$/gmu)].map(([, id, question]) => [id, question])).toEqual(questions.map(({ id, question }) => [id, question]));
  });
});
