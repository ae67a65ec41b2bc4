import { describe, expect, test } from 'vitest';
import { reportingForms } from '../../server/src/analysis/index.js';
import { readProject, withUnknownModels } from '../../server/src/project/index.js';

const problems = (text: string): string[] =>
  withUnknownModels(readProject(text), text, reportingForms()).problems.map(({ span, severity, message }) => `${severity} at ${text.slice(span.start, span.end)}: ${message}`);

describe('a verb that is used like another one', () => {
  test('is warned of where nobody knows that one, in its place, and the file holds', () => {
    const text = '{ // ours\n "reportingVerbs": ["harrumph", { "verb": "overspeak", "like": "xyzzyx" }, { "verb": "quote-tweet", "like": "tell" },] }';
    expect(problems(text)).toEqual(['warning at "xyzzyx": “xyzzyx” is no reporting verb that On the Record knows, so “overspeak” is used like “quip”.']);
    expect(withUnknownModels(readProject(text), text, reportingForms()).project?.reportingVerbs).toHaveLength(3);
  });

  test('may be told by any form of that one', () => {
    expect(problems('{ "reportingVerbs": [{ "verb": "overspeak", "like": "told" }] }')).toEqual([]);
  });

  test('stands among the other warnings by place, and is not looked for in a broken file', () => {
    expect(problems('{ "rulez": {}, "reportingVerbs": [{ "verb": "a", "like": "xyzzyx" }], "filez": {} }').map((line) => line.split(':')[0])).toEqual(['warning at "rulez"', 'warning at "xyzzyx"', 'warning at "filez"']);
    expect(problems('{ "reportingVerbs": [{ "like": "xyzzyx" }] }')).toEqual(['error at { "like": "xyzzyx" }: “verb” is missing.']);
    expect(problems('')).toHaveLength(1);
  });
});
