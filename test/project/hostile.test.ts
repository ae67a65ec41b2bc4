// A project file may come from anywhere: with a folder that somebody downloaded, or was sent.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { matches } from '../../server/src/project/glob.js';
import { noProject, placeOf, readProject } from '../../server/src/project/index.js';
import '../kit/seed.js';

describe('a pattern', () => {
  test.each([
    ['*.txt', 'a.txt', 'a/b.txt'], ['a?c', 'abc', 'a/c'], ['**/a', 'b/c/a', 'b/ca'], ['a/**/b', 'a/b', 'ab'], ['a/**', 'a/b/c', 'b/c'], ['a**b', 'axxb', 'a/b'], ['{a,b}/c', 'b/c', 'c/c'],
    ['{a,b{c,d}}e', 'bde', 'bbe'], ['[a-c]x', 'bx', 'dx'], ['[!a]x', 'bx', 'ax'], ['{a}', '{a}', 'a'], ['{', '{', ''], ['[', '[', 'a'], ['a+(b)', 'a+(b)', 'abb'], ['(a|b)', '(a|b)', 'a'], ['.', '.', 'a'], ['\ud83e\udd86*', '\ud83e\udd86x', 'x'],
  ])('%s fits %s and not %s', (pattern, fits, not) => {
    expect([matches(fits, pattern), matches(not, pattern)]).toEqual([true, false]);
  });

  it('without a sign of its own is fitted by itself alone', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (pattern, path) => {
      fc.pre(!/[*?[{]/u.test(pattern));
      expect(matches(path, pattern)).toBe(path === pattern);
    }));
  });

  it('never throws, and ends', () => {
    const pattern = fc.array(fc.constantFrom('*', '**', '/', '?', '{', '}', ',', '[', ']', '!', '(', ')', '|', '+', 'a', 'b'), { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(fc.property(pattern, fc.constantFrom('a', 'ab', 'a/b').chain((unit) => fc.nat({ max: 60 }).map((times) => unit.repeat(times))), (given, path) => { expect(typeof matches(path, given)).toBe('boolean'); }));
  });

  // Each of these took a matcher of regular expressions from minutes to ages; what hangs here runs into the time limit of all tests.
  test.each(['((a+)+)+b', '(a|a)*b', '[a]+[a]+[a]+[a]+[a]+b', '*?*?*?*?*?*?*?*?b', '**/*a*a*a*a*a*b', `${'{a,a}'.repeat(90)}b`, '{'.repeat(250) + '}'.repeat(250), '{a,'.repeat(160), `${'{a,'.repeat(120)}a${'}'.repeat(120)}b`])('like %s ends soon', (pattern) => {
    expect(placeOf({ ...noProject, files: { include: [], exclude: [pattern] } }, 'a'.repeat(400))).toBe('open');
  });

  test.each(['../../etc/passwd', '/etc/passwd', '..', '../**', 'file:///etc/passwd', 'C:/Windows/**'])('like %s is words, and leads nowhere', (pattern) => {
    const project = { ...noProject, files: { include: [], exclude: [pattern] } };
    expect(['stories/a.txt', 'a.txt'].map((path) => placeOf(project, path))).toEqual(['open', 'open']);
  });
});

describe('a file', () => {
  test.each([
    ['brackets in brackets', '['.repeat(400_000)], ['objects in objects', '{"a":'.repeat(100_000)], ['deep where nobody looks', `{"x":${'['.repeat(3000)}${']'.repeat(3000)}}`],
  ])('of %s is refused in its place', (_, text) => {
    const { project, problems } = readProject(text);
    expect(project).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(['This is nested too deeply for a project file.']);
  });

  it('may hold brackets in its strings and comments', () => {
    expect(readProject(`{ /* ${'['.repeat(99)} */ "sources": [{ "name": "${'{'.repeat(99)}" }] }`).problems).toEqual([]);
  });

  it('changes nothing that all objects have', () => {
    const text = `{ "__proto__": { "evil": 1 }, "constructor": { "prototype": { "evil": 1 } }, "rules": { "__proto__": "error", "toString": "error" }, "files": { "__proto__": [] },
      "sources": [{ "name": "__proto__", "aliases": ["constructor"], "__proto__": { "type": "person" }, "pronouns": "__proto__/constructor" }],
      "reportingVerbs": ["constructor", { "verb": "toString", "like": "constructor" }] }`.replace('"toString", "like"', '"tostring", "like"');
    const { project, problems } = readProject(text);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(project?.rules).toEqual({});
    expect(project?.sources).toEqual([expect.objectContaining({ name: '__proto__', type: 'person', pronouns: undefined })]);
    expect([({} as Record<string, unknown>)['evil'], Object.keys(Object.prototype)]).toEqual([undefined, []]);
  });
});
