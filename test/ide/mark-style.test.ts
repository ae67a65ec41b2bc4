import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { createLanguageService, type ActionKind } from '../../server/src/ide/index.js';
import { restyle, type MarkStyle } from '../../server/src/ide/fixes/mark-style.js';
import { applyChanges } from '../kit/apply-changes.js';
import '../kit/seed.js';

const service = createLanguageService();
const headline = 'Council votes to mend the market’s roof\n\n';

function restyled(text: string, style: MarkStyle, markdown = false): string {
  return applyChanges(text, restyle(analyze(text), style, { markdown }));
}

/** What “fix all” makes of a text; the text itself where there is nothing to do. */
function fixedAll(text: string, markdown = false): string {
  const [action] = service.codeActions(analyze(text), { start: 0, end: 0 }, { markdown, kinds: ['source.fixAll.onTheRecord'], reanalyze: analyze });
  return applyChanges(text, action?.changes ?? []);
}

const mostlyStraight = `${headline}"We'll keep it," Mayor Ann Lee said in the '90s. "It is rock 'n' roll." She said: "He told me 'go' and I went."\n\nThe traders' stalls are 6'2" wide and 5' deep, Omar Haddad said. “Good,” he said of the 1990's.\n`;

describe('curling and straightening', () => {
  it('turns quotation marks and apostrophes the way they face, and leaves feet and inches', () => {
    expect(restyled(mostlyStraight, 'curly')).toBe(`${headline}“We’ll keep it,” Mayor Ann Lee said in the ’90s. “It is rock ’n’ roll.” She said: “He told me ‘go’ and I went.”\n\nThe traders’ stalls are 6'2" wide and 5' deep, Omar Haddad said. “Good,” he said of the 1990’s.\n`);
    expect(restyled(restyled(mostlyStraight, 'curly'), 'straight')).toBe(mostlyStraight.replace('market’s', "market's").replace('“Good,”', '"Good,"'));
  });

  it('leaves marks of other conventions, addresses, tags and what the page adds below', () => {
    const text = `${headline}“Good,” Mayor Ann Lee said of https://example.org/o'brien and <b title="one">it</b>. A trader spoke of « the sale ».\n\nMore "sales" followed, she said.\n\nFollow us on "Facebook" and read more stories\n`;
    const changed = restyled(text, 'curly');
    expect(changed).toContain(`https://example.org/o'brien and <b title="one">it</b>. A trader spoke of « the sale »`);
    expect(changed).toContain('More “sales” followed');
    expect(changed).toContain('Follow us on "Facebook"');
  });

  it('leaves code and where links lead alone in Markdown', () => {
    const code = '`say "it\'s"`';
    const block = '```sh\necho "it\'s" \'one\'\n```';
    const link = '[the "plan"](https://example.org/a "The \'plan\'")';
    const text = `${headline}“Good,” Mayor Ann Lee said of ${code} and ${link}. "It's late," she said.\n\n${block}\n\n[plan]: https://example.org "The 'plan'"\n`;
    const changed = restyled(text, 'curly', true);
    expect(changed).toBe(text.replace('[the "plan"]', '[the “plan”]').replace('"It\'s late,"', '“It’s late,”'));
  });

  it('takes the whole article, or the quotation at the caret', () => {
    const text = `${headline}"We'll keep it," Mayor Ann Lee said. "It's late," said Omar Haddad's son.\n`;
    const at = text.indexOf('keep');
    const [quotation, article, ...more] = [...service.codeActions(analyze(text), { start: at, end: at }, { markdown: false, kinds: ['refactor.rewrite'], reanalyze: analyze })]
      .map(({ kind, title, changes = [] }) => ({ kind: kind satisfies ActionKind, title, after: applyChanges(text, changes) }));
    expect(quotation).toEqual({ kind: 'refactor.rewrite', title: 'Curl the marks of this quotation', after: text.replace('"We\'ll keep it,"', '“We’ll keep it,”') });
    expect(article).toMatchObject({ title: 'Curl the marks of the whole article', after: `${headline}“We’ll keep it,” Mayor Ann Lee said. “It’s late,” said Omar Haddad’s son.\n` });
    expect(more).toEqual([]);
    expect([...service.codeActions(analyze(text), { start: 3, end: 3 }, { markdown: false, kinds: ['refactor.rewrite'], reanalyze: analyze })]).toEqual([]);
  });

  it('offers nothing twice in one menu', () => {
    const text = `${headline}"It was late," Mayor Ann Lee said. “We keep it,” she said.\n`;
    const at = text.indexOf('"');
    const menu = (kinds: readonly ActionKind[]): string[] => [...service.codeActions(analyze(text), { start: at, end: at }, { markdown: false, kinds, reanalyze: analyze })].map(({ title }) => title);
    const whole = 'Curl the marks of the whole article';
    expect(menu(['quickfix'])).toContain(whole);
    expect(menu(['refactor.rewrite'])).toEqual(['Curl the marks of this quotation', whole]);
    const both = menu(['quickfix', 'refactor.rewrite']);
    expect(both).toContain('Curl the marks of this quotation');
    expect(new Set(both).size).toBe(both.length);
  });
});

/** Articles of little but marks. */
const articles = fc.string({ unit: fc.constantFrom('“', '”', '"', '"', '‘', '’', "'", "'", '``', "''", ' ', ' ', '\n\n', 'We', 'Ann Lee said', 's', '6', '90s', '.', ', ', '`', '[x](', ')', '„', '«', '<!--', '---\n'), maxLength: 60 });

describe('fix all', () => {
  it('goes by what the article mostly has, and leaves one alone that has one style', () => {
    expect(fixedAll(mostlyStraight)).toBe(restyled(mostlyStraight, 'straight'));
    expect(fixedAll(`${headline}“We'll keep it,” Mayor Ann Lee said.\n`)).toBe(`${headline}“We’ll keep it,” Mayor Ann Lee said.\n`);
    for (const done of [restyled(mostlyStraight, 'curly'), 'No marks here, and it\'s late.\n', '']) expect(fixedAll(done)).toBe(done);
  });

  it('has nothing left to do once it was done, and changes nothing but marks', () => {
    const bare = (text: string): string => text.replace(/[“”‟‘’‛"'`]/gu, '');
    fc.assert(fc.property(articles, fc.boolean(), (text, markdown) => {
      const once = fixedAll(text, markdown);
      expect(bare(once)).toBe(bare(text));
      expect(fixedAll(once, markdown)).toBe(once);
    }), { numRuns: 500 });
  });

  it('changes nobody’s words', () => {
    const told = ({ attributions, quotations }: Analysis): unknown => quotations.map(({ segments, kind }, index) => ({ segments, kind, certainty: attributions[index]?.certainty }));
    expect(told(analyze(fixedAll(mostlyStraight)))).toEqual(told(analyze(mostlyStraight)));
  });
});
