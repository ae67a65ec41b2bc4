import { describe, expect, it } from 'vitest';
import { withLateExpressions } from '../../scripts/late-expressions.mjs';

/** What the changed program answers, as a function of its own would. */
const run = (program: string): unknown => (new Function(withLateExpressions(program)) as () => unknown)();

describe('regular expressions with classes of letters', () => {
  it('are made by a call', () => {
    expect(withLateExpressions(String.raw`export const word = /^\p{L}+\/"$/iu;`)).toBe(String.raw`export const word = new RegExp("^\\p{L}+\\/\"$", "iu");`);
  });

  it('are made at the first use of a constant', () => {
    expect(withLateExpressions(String.raw`const word = /\p{L}+/gu; const none = (text: string) => !word.test(text) && text.replace(word, '') === text;`))
      .toBe(String.raw`var $late1; const word = () => $late1 ??= new RegExp("\\p{L}+", "gu"); const none = (text: string) => !word().test(text) && text.replace(word(), '') === text;`);
    expect(run(String.raw`const word = /\p{L}/gu; return [word.test('a'), word.lastIndex, word.test('a')];`)).toEqual([true, 1, false]);
  });

  it.each([
    String.raw`const word = /\p{L}/u; const words = [word];`,
    String.raw`const word = /\p{L}/u; const all = { word };`,
    String.raw`const word = /\p{L}/u; const length = (word: string) => word.length;`,
    String.raw`const word = /\p{L}/u; const length = (of: { word: string }) => of.word.length;`,
    String.raw`export const word = /\p{L}/u; word.test('a');`,
    String.raw`let word = /\p{L}/u; word = other;`,
  ])('are made at once where their name is mentioned in another way: %s', (program) => {
    expect(withLateExpressions(program)).toBe(program.replace(String.raw`/\p{L}/u`, String.raw`new RegExp("\\p{L}", "u")`));
  });

  it('are made once in a function, when it is first called', () => {
    expect(withLateExpressions(String.raw`const capital = (word: string) => /^\p{Lu}/u.test(word);`))
      .toBe(String.raw`var $late1; const capital = (word: string) => ($late1 ??= new RegExp("^\\p{Lu}", "u")).test(word);`);
    expect(run(String.raw`const expression = () => /\p{N}/u; return expression() === expression();`)).toBe(true);
  });

  it('are each their own where they remember a place', () => {
    expect(run(String.raw`const first = (text) => /\p{L}/gu.test(text); return [first('a'), first('a')];`)).toEqual([true, true]);
    expect(run(String.raw`const first = (text) => /\p{L}/uy.test(text); return [first('a'), first('a')];`)).toEqual([true, true]);
  });

  it.each([
    [String.raw`/[\p{L}\p{M}’'-]+(?:\s+\p{Lu}\.)*/u`, 'of Élodie d’Arc A. B.'],
    [String.raw`/(?<=\p{L})\P{L}+$/u`, 'end.”'],
    [String.raw`/\\\p{L}[/"]\//u`, String.raw`a \b// c`],
    [String.raw`/(?<name>\p{Ll}) \k<name>/su`, 'x a a'],
  ])('find the same: %s', (literal, text) => {
    const found = run(`const find = (text) => ${literal}.exec(text); return (text) => [find(text), (${literal}).source, (${literal}).flags];`) as (text: string) => unknown;
    const own = (new Function('text', `return [${literal}.exec(text), (${literal}).source, (${literal}).flags];`) as (text: string) => readonly unknown[])(text);
    expect(own[0]).not.toBeNull();
    expect(found(text)).toEqual(own);
  });

  it.each(["const other = /[a-z’]+/u;", String.raw`const text = '/\\p{L}/u'; // /\p{L}/u`, 'const text = `/\\\\p{L}/u`;'])('leave all else as it is: %s', (program) => {
    expect(withLateExpressions(program)).toBe(program);
  });

  it('leave the lines where they are', () => {
    const program = ['// head', 'function f() {', String.raw`  return /\p{L}/u;`, '}', 'f();'].join('\n');
    expect(withLateExpressions(program).split('\n').length).toBe(5);
  });
});
