import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const path = new URL('../../schemas/analysis.schema.json', import.meta.url);

interface Shape { readonly properties?: Readonly<Record<string, unknown>> }

export const schema = JSON.parse(readFileSync(path, 'utf8')) as Shape & { readonly $defs: Readonly<Record<string, Shape>> };

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

/** What the schema has against a value, one line each; empty where it is valid. */
export const violations = (value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

/** Keys that the schema's object of this name does not describe; the schema's root without a name. */
export const undescribed = (value: object, definition?: string): string[] => {
  const shape = definition === undefined ? schema : schema.$defs[definition];
  return Object.keys(value).filter((key) => !(key in (shape?.properties ?? {})));
};
