import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noProject, readProject } from '../../server/src/project/index.js';
import '../kit/seed.js';

/** "severity at “the place”: message" */
const problems = (text: string): string[] => readProject(text).problems.map(({ span, severity, message }) => `${severity} at ${text.slice(span.start, span.end)}: ${message}`);

const full = `{
  // What the desk agreed on.
  "$schema": "https://example.org/on-the-record.schema.json",
  "rules": { "unattributed-quote": "error", "unclosed-quote": "off" },
  "files": { "include": ["stories/**"], "exclude": ["stories/drafts/"] },
  "sources": [
    { "name": "Dana Pike", "aliases": ["POTUS"], "description": "mayor of Orlo", "pronouns": "she/her" },
    { "name": "Ash Lund", "pronouns": "they" },
    { "name": "Sam Orr", "pronouns": "she/they" },
    { "name": "Orlo Bridge Trust", "type": "organisation" },
  ],
  "reportingVerbs": ["harrumph", { "verb": "overspeak", "past": "overspoke", "participle": "overspoken", "like": "tell" }],
  "silenced": [{ "rule": "unclosed-quote", "file": "stories/a.txt", "quotation": "We had no", "reason": "As on the tape.", "by": "AL" }],
}`;

describe('a good file', () => {
  it('is read whole, comments and last commas allowed', () => {
    const { project, problems: none } = readProject(full);
    expect(none).toEqual([]);
    expect(project).toMatchObject({
      rules: { 'unattributed-quote': 'error', 'unclosed-quote': 'off' },
      files: { include: ['stories/**'], exclude: ['stories/drafts/'] },
      sources: [{ name: 'Dana Pike', aliases: ['POTUS'], type: 'person', description: 'mayor of Orlo', pronouns: ['she'] }, { pronouns: ['they'] }, { pronouns: ['she', 'they'] }, { type: 'organisation', pronouns: undefined }],
      reportingVerbs: [{ verb: 'harrumph' }, { verb: 'overspeak', past: 'overspoke', participle: 'overspoken', like: 'tell' }],
      silenced: [{ rule: 'unclosed-quote', file: 'stories/a.txt', quotation: 'We had no', reason: 'As on the tape.', by: 'AL', span: { start: full.indexOf('{ "rule"'), end: full.indexOf(' }],\n}') + 2 } }],
    });
  });

  it('may be nearly empty', () => {
    expect(readProject('{}')).toEqual({ project: noProject, problems: [] });
  });
});

describe('what is wrong', () => {
  test.each([
    ['no JSON', '{ "rules": { "unclosed-quote" "off" } }', ['error at "off": A colon is missing before this.']],
    ['an empty file', ' \n', ['error at : The file is empty. Write { } at least.']],
    ['another value', '[]', ['error at []: This must be an object: { … }.']],
    ['a wrong type', '{ "sources": {} }', ['error at {}: This must be a list: [ … ].']],
    ['a source without a name', '{ "sources": [{ "pronouns": "he" }] }', ['error at { "pronouns": "he" }: “name” is missing.']],
    ['a severity that is none', '{ "rules": { "unclosed-quote": "warn" } }', ['error at "warn": “warn” is none of “default”, “error”, “warning”, “information”, “hint”, “off”.']],
    ['an entry that would silence everything', '{ "silenced": [{ "reason": "Quiet." }] }', ['error at { "reason": "Quiet." }: One of “rule”, “file”, “quotation” is needed: without any, everything would be meant.']],
    ['a verb of two words', '{ "reportingVerbs": ["push back"] }', ['error at "push back": This must be one word in lower case.']],
    ['a pattern that would take long', `{ "files": { "exclude": ["${'*a'.repeat(9)}"] } }`, [`error at "${'*a'.repeat(9)}": This must be a pattern such as “drafts/**”, with “/” between folders and not more than eight stars.`]],
  ])('%s is an error in its place, and the file is not taken', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(readProject(text).project).toBeUndefined();
  });

  test.each([
    ['a key', '{ "rulez": {} }', ['warning at "rulez": There is no key “rulez”, so this is ignored. Did you mean “rules”?']],
    ['a rule', '{ "rules": { "unatributed-quote": "off" } }', ['warning at "unatributed-quote": There is no rule “unatributed-quote”, so this is ignored. Did you mean “unattributed-quote”?']],
    ['a key like no other', '{ "zzzzzzz": 1 }', ['warning at "zzzzzzz": There is no key “zzzzzzz”, so this is ignored.']],
    ['a key of every object', '{ "constructor": 1 }', ['warning at "constructor": There is no key “constructor”, so this is ignored.']],
  ])('%s that is not known is a warning, and the rest holds', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(readProject(text).project).toEqual(noProject);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"rules"', '"sources"', '"silenced"', '"name"', '"', '//', '/*', '\n', 'null', '1', '"reason"', '\ud800'), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pieces, (text) => {
      for (const { span } of readProject(text).problems) expect([span.start >= 0, span.start <= span.end, span.end <= text.length]).toEqual([true, true, true]);
    }));
  });
});

describe('schemas/on-the-record.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/on-the-record.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false }).compile(schema);

  test.each([
    '{}', '[]', '{ "rulez": {} }', '{ "rules": { "unclosed-quote": "off" } }', '{ "rules": { "unclosed-quote": "warn" } }', '{ "rules": { "unatributed-quote": "off" } }',
    '{ "files": { "include": ["a/**"] } }', '{ "files": [] }', '{ "files": { "include": "a" } }', '{ "sources": [{ "name": "A B", "type": "organisation" }] }', '{ "sources": [{}] }', '{ "sources": [{ "name": "" }] }',
    '{ "sources": [{ "name": "A", "type": "dog" }] }', '{ "reportingVerbs": ["harrumph", { "verb": "ad-lib", "past": "ad-libbed" }] }', '{ "reportingVerbs": ["Push Back"] }', '{ "reportingVerbs": [{ "past": "x" }] }',
    '{ "silenced": [{ "reason": "r", "quotation": "q" }] }', '{ "silenced": [{ "quotation": "q" }] }', '{ "silenced": [{ "reason": "r" }] }', '{ "silenced": [{ "reason": "r", "rule": "no-rule" }] }',
    `{ "files": { "exclude": ["${'*a'.repeat(9)}"] } }`,
  ])('agrees with the reader about %s', (text) => {
    expect(validate(JSON.parse(text))).toBe(readProject(text).problems.length === 0);
  });
});
