import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { diagnostics, silenced } from '../../server/src/ide/diagnostics.js';
import type { Reported } from '../../server/src/library/json.js';
import { inputSchema, tools, WrongInput, type Input } from '../../server/src/tools/index.js';
import { LONGEST_ANSWER, LONGEST_TEXT } from '../../server/src/tools/pages.js';

const article = (text: string): Reported => {
  const analysis = analyze(text);
  return { id: 'ferry.txt', analysis, diagnostics: diagnostics(analysis), silenced: silenced(analysis) };
};
const ferry = article([
  'Ferry stops', '',
  '“The ferry stays,” said Ida Brandt, the mayor. She said it would run until May.', '',
  'It rained all morning.', '',
  '“Nobody asked the traders.”', '',
  '<!-- on-the-record-disable-next-line unattributed-quote -- overheard -->',
  '“Nobody at all.”', '',
].join('\n'));
const ask = (name: string, input: Input = {}, about: Reported = ferry): Record<string, unknown> =>
  JSON.parse(tools.find((tool) => tool.name === name)?.answer(about, input) ?? 'null') as Record<string, unknown>;

describe('the tools', () => {
  it('are sorted, and have names that every host takes', () => {
    const names = tools.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names.filter((name) => !/^[a-z_]{1,40}$/u.test(name))).toEqual([]);
  });

  it('list the quotations with their speakers', () => {
    expect(ask('list_quotations')).toMatchObject({
      article: 'ferry.txt', total: 4,
      items: [
        { id: 'q1', line: 3, kind: 'direct', words: '“The ferry stays,”', speaker: { name: 'Ida Brandt', source: 's1', as: 'Ida Brandt, the mayor', certainty: 'certain' } },
        { id: 'q2', kind: 'indirect', speaker: { name: 'Ida Brandt', as: 'She' } },
        { line: 7, speaker: null },
        { line: 10, speaker: null },
      ],
    });
  });

  it('list the sources with their shares', () => {
    expect(ask('list_sources')).toEqual({
      article: 'ferry.txt', total: 1,
      items: [{ source: 's1', name: 'Ida Brandt', type: 'person', description: 'mayor', line: 3, quotations: 2, quotedWords: 3, share: 30 }],
    });
  });

  it('list the findings, and those that somebody put aside with the reason', () => {
    expect(ask('list_findings')).toMatchObject({
      total: 2,
      items: [{ rule: 'unattributed-quote', severity: 'warning', line: 7, related: [{ line: 3 }] }, { rule: 'unattributed-quote', line: 10, silenced: true, reason: 'overheard' }],
    });
  });

  it('explain a speaker', () => {
    expect(ask('explain_speaker', { quotation: 'q1' })).toMatchObject({ quotation: 'q1', speaker: 'Ida Brandt', certainty: 'Certain', reasons: [expect.stringContaining('“said”')], against: [] });
    expect(ask('explain_speaker', { quotation: 'q3' })).toMatchObject({ speaker: null, reasons: [] });
  });

  it.each([
    ['explain_speaker', {}], ['explain_speaker', { quotation: 'q99' }], ['explain_speaker', { quotation: 3 }],
    ['list_quotations', { from: 0 }], ['list_quotations', { from: 1.5 }], ['list_quotations', { from: '2' }], ['list_quotations', { from: 5 }],
  ])('%s says what is wrong with %j', (name, input) => {
    expect(() => ask(name, input)).toThrow(WrongInput);
  });

  it.each(tools.map(({ name }) => name))('%s answers an empty article', (name) => {
    if (name !== 'explain_speaker') expect(ask(name, {}, article(''))).toEqual({ article: 'ferry.txt', total: 0, items: [] });
    else expect(() => ask(name, { quotation: 'q1' }, article(''))).toThrow(WrongInput);
  });
});

describe('a long article', () => {
  const words = (n: number): string => `“It went on and on, number ${String(n)}, and nobody could say how it would end${' at all'.repeat(20)},” said Ida Brandt.`;
  const long = article(Array.from({ length: 200 }, (_, index) => words(index)).join('\n\n'));

  it('comes in pages that hold every item once, none of them too long', () => {
    const seen: unknown[] = [];
    for (let from: unknown = 1; from !== undefined;) {
      const text = tools.find(({ name }) => name === 'list_quotations')?.answer(long, { from }) ?? '';
      expect(text.length).toBeLessThan(LONGEST_ANSWER + 200);
      const { items, next } = JSON.parse(text) as { readonly items: readonly { readonly id: string }[]; readonly next?: number };
      seen.push(...items.map(({ id }) => id));
      from = next;
    }
    expect(seen).toEqual(long.analysis.quotations.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(150);
  });

  it('has its longest speeches cut', () => {
    const { items } = ask('list_quotations', {}, article(`“${'It went on and on. '.repeat(2000)}” said Ida Brandt.`)) as { readonly items: readonly { readonly words: string }[] };
    expect(items[0]?.words).toHaveLength(LONGEST_TEXT + 1);
    expect(items[0]?.words.endsWith('…')).toBe(true);
  });
});

describe('inputSchema', () => {
  it('asks for the article first', () => {
    const explain = tools.find(({ name }) => name === 'explain_speaker');
    expect(explain && inputSchema(explain, { description: 'The file.', required: true })).toMatchObject({ type: 'object', properties: { path: { type: 'string', description: 'The file.' }, quotation: { type: 'string' } }, required: ['path', 'quotation'], additionalProperties: false });
  });
});
