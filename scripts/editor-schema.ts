// Makes schemas/on-the-record.editor.schema.json of schemas/on-the-record.schema.json: it completes and explains as that does, and finds
// nothing wrong. In VS Code the server says what is wrong with a project file, better than a schema can, and nobody wants to hear it
// twice. Run by `npm run rules`; a test fails where the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const strict = new URL('../schemas/on-the-record.schema.json', import.meta.url);
const lenient = new URL('../schemas/on-the-record.editor.schema.json', import.meta.url);

/** A list of types whose first one says what is inserted, and which all values have. */
const types = ['string', 'object', 'array', 'number', 'boolean', 'null'];

/** What a schema demands. */
const demands: ReadonlySet<string> = new Set(['additionalProperties', 'required', 'pattern']);

/** Below these keys stand names, and not the words of a schema. */
const named: ReadonlySet<string> = new Set(['properties', '$defs']);

function relaxed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(relaxed);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !demands.has(key)).flatMap(([key, value]): [string, unknown][] => {
    if (named.has(key)) return [[key, Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, relaxed(one)]))]];
    // Examples are offered like the values of an enumeration, and others are as good.
    if (key === 'enum') return [['examples', value]];
    if (key === 'type' && typeof value === 'string') return [[key, [value, ...types.filter((type) => type !== value)]]];
    const made = relaxed(value);
    return key === 'anyOf' && (made as object[]).every((one) => Object.keys(one).length === 0) ? [] : [[key, made]];
  }));
}

/** The text of the schema that an editor gets. */
export const editorSchema = (source: string): string => `${JSON.stringify(relaxed(JSON.parse(source)), undefined, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(lenient, editorSchema(readFileSync(strict, 'utf8')));
