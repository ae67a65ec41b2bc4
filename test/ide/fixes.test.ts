import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService, type ActionKind, type CodeAction, type CodeActionOptions, type Diagnostic } from '../../server/src/ide/index.js';
import { rules } from '../../server/src/rules/index.js';
import { parseCarets } from '../kit/carets.js';
import { applyChanges } from '../kit/apply-changes.js';
import '../kit/seed.js';

const service = createLanguageService();
const headline = 'Council votes to mend the roof of the market\n\n';

type Levels = NonNullable<CodeActionOptions['levels']>;

/** What may be done at a finding, with every edit; silencing, which has none here, left out. */
function fixesAt(text: string, { span, rule }: Diagnostic, levels: Levels = {}): (CodeAction & { readonly after: string })[] {
  const analysis = analyze(text);
  const actions = [...service.codeActions(analysis, span, { levels, markdown: false, kinds: ['quickfix'], reanalyze: (changed) => analyze(changed, {}, analysis) })];
  return actions.filter(({ finding, changes }) => changes !== undefined && finding?.rule === rule && finding.span.start === span.start)
    .map((action) => ({ ...action, after: applyChanges(text, action.changes ?? []) }));
}

/** The one finding of a rule in a paragraph, as `* title → paragraph` for each fix; a star says that it is preferred. */
function fixesIn(paragraph: string, rule: string): string[] {
  const text = `${headline}${paragraph}\n`;
  const found = service.diagnostics(analyze(text)).filter((finding) => finding.rule === rule);
  expect(found).toHaveLength(1);
  return found.flatMap((finding) => fixesAt(text, finding)).map(({ preferred, title, after }) => `${preferred ? '* ' : ''}${title} → ${after.slice(headline.length, -1)}`);
}

describe('a fix', () => {
  const folder = new URL('../fixtures/rules/', import.meta.url);
  const key = (one: Diagnostic): string => one.rule;
  const counts = (found: readonly Diagnostic[]): Record<string, number> => found.reduce<Record<string, number>>((all, one) => ({ ...all, [key(one)]: (all[key(one)] ?? 0) + 1 }), {});
  const mended = new Set(['continued-quote-marks', 'inconsistent-name', 'loaded-reporting-verb', 'mixed-quote-marks', 'stray-closing-quote', 'unattributed-quote', 'unclosed-quote']);

  it.each(readdirSync(folder))('takes its finding away and brings no other: %s', (name) => {
    const { text } = parseCarets(readFileSync(new URL(name, folder), 'utf8'));
    const levels: Levels = Object.fromEntries(rules.filter(({ id, severity }) => severity === 'off' && name === `${id}.txt`).map(({ id }) => [id, 'hint']));
    const before = service.diagnostics(analyze(text), { levels });
    for (const finding of before) {
      const fixes = fixesAt(text, finding, levels);
      expect(fixes.length > 0, finding.rule).toBe(mended.has(finding.rule));
      for (const { after, changes = [], title } of fixes) {
        const [had, has] = [counts(before), counts(service.diagnostics(analyze(after), { levels }))];
        expect(has[finding.rule] ?? 0, title).toBeLessThan(had[finding.rule] ?? 0);
        for (const rule of Object.keys(has)) expect(has[rule] ?? 0, `${title}: ${rule}`).toBeLessThanOrEqual(had[rule] ?? 0);
        changes.reduce((end, { span }) => { expect(span.start).toBeGreaterThanOrEqual(end); return span.end; }, 0);
      }
      expect(fixes.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1);
    }
  });

  it('stays inside of any text, and of what it is about: a finding goes, whatever the text', () => {
    const articles = fc.string({ unit: fc.constantFrom('“', '”', '"', '’', ' ', ' ', '\n\n', 'We wait. ', 'Ann Lee said', ' claimed that it rained', 'Mayor Ann Lee', 'Halvorsen', 'Halvorson', '. ', ', ', '😀'), maxLength: 40 });
    fc.assert(fc.property(articles, (text) => {
      const found = service.diagnostics(analyze(text));
      for (const { finding, changes = [] } of service.codeActions(analyze(text), { start: 0, end: text.length }, { markdown: false, kinds: ['quickfix'], reanalyze: analyze })) {
        changes.reduce((end, { span }) => { expect(span.start).toBeGreaterThanOrEqual(end); expect(span.end).toBeGreaterThanOrEqual(span.start); return span.end; }, 0);
        expect(changes.at(-1)?.span.end ?? 0).toBeLessThanOrEqual(text.length);
        if (changes.length === 0 || !finding) continue;
        const left = service.diagnostics(analyze(applyChanges(text, changes)));
        expect(left.length).toBeLessThan(found.length);
      }
    }), { numRuns: 100 });
  });

  it('is for findings that the range touches, and for them alone', () => {
    const text = `${headline}“It is late.” The hall was empty. Ann Lee claimed that it was open. Ann Lee claims that it is shut.\n`;
    const analysis = analyze(text);
    const titles = (start: number, end = start, kinds: readonly ActionKind[] = ['quickfix']): string[] =>
      [...service.codeActions(analysis, { start, end }, { markdown: false, kinds, reanalyze: analyze })].map(({ title }) => title);
    const first = text.indexOf('claimed');
    for (const at of [first, first + 3, first + 'claimed'.length]) expect(titles(at)).toEqual(['Write “said”', 'Silence loaded-reporting-verb here']);
    expect(titles(first - 1)).toEqual([]);
    expect(titles(0, text.length)).toEqual(expect.arrayContaining(['Write “said”', 'Write “says”']));
    expect(titles(first, first, [])).toEqual([]);
    expect(titles(first, first, ['source.fixAll.onTheRecord'])).toEqual([]);
  });
});

describe('an unattributed quotation', () => {
  it('is given to each who may have said it, the likeliest first, as completion writes it', () => {
    const story = 'Mayor Ann Lee met Omar Haddad, a trader, on Monday.\n\n“We have waited,” Haddad said.\n\nIt had rained all day, and the square was empty when the vote was over.\n\n“Nobody asked the traders.”';
    expect(fixesIn(story, 'unattributed-quote')).toEqual([
      `Attribute to Haddad → ${story.replace('traders.”', 'traders,” Haddad said.')}`,
      `Attribute to Lee → ${story.replace('traders.”', 'traders,” Lee said.')}`,
    ]);
  });
});

describe('an unattributed quotation of many sentences', () => {
  const story = (words: string): string => `Mayor Ann Lee met Omar Haddad, a trader, on Monday.\n\nIt had rained all day, and the square was empty when the vote was over.\n\n${words}\n\nThe vote was close.`;
  const rest = 'We have written letters to everybody we know. We have no more paper in the house, and no more stamps, and no more patience.';

  it.each([
    [`“We asked Mr. Roe for a year. ${rest}”`, `“We asked Mr. Roe for a year,” Haddad said. “${rest}”`],
    [`“Who has asked us? ${rest}”`, `“Who has asked us?” Haddad said. “${rest}”`],
    [`"We have waited for a year. ${rest}"`, `"We have waited for a year," Haddad said. "${rest}"`],
  ])('is attributed behind the first of them: %s', (words, written) => {
    expect(fixesIn(story(words), 'unattributed-quote').find((fix) => fix.startsWith('Attribute to Haddad'))).toBe(`Attribute to Haddad → ${story(written)}`);
  });
});

describe('a quotation that is not closed', () => {
  it('closes before the words that say who speaks', () => {
    expect(fixesIn('Mayor Ann Lee said the vote was close. “We looked, and we waited. It did not help, she said. It rained.', 'unclosed-quote')).toEqual([
      '* Close the quotation after “…It did not help,” → Mayor Ann Lee said the vote was close. “We looked, and we waited. It did not help,” she said. It rained.',
      'Close the quotation after “…looked, and we waited.” → Mayor Ann Lee said the vote was close. “We looked, and we waited.” It did not help, she said. It rained.',
    ]);
  });

  it('closes before the next one opens, and inside of its stop or outside as the article does', () => {
    expect(fixesIn('Mayor Ann Lee called it “a fine day for the town, and left. Haddad called it “a mess”, and stayed.', 'unclosed-quote')).toEqual([
      'Close the quotation after “…the town, and left” → Mayor Ann Lee called it “a fine day for the town, and left”. Haddad called it “a mess”, and stayed.',
      'Close the quotation after “…day for the town” → Mayor Ann Lee called it “a fine day for the town”, and left. Haddad called it “a mess”, and stayed.',
    ]);
    expect(fixesIn('Mayor Ann Lee called it “a fine day for the town. Haddad called it “a mess,” and stayed.', 'unclosed-quote')).toEqual([
      'Close the quotation after “…day for the town.” → Mayor Ann Lee called it “a fine day for the town.” Haddad called it “a mess,” and stayed.',
    ]);
  });

  it('closes with the mark that its own asks for', () => {
    expect(fixesIn('Mayor Ann Lee said the vote was close. "We looked for a year, she said.', 'unclosed-quote')[0]).toBe('* Close the quotation after “…looked for a year,” → Mayor Ann Lee said the vote was close. "We looked for a year," she said.');
  });
});

describe('a stray closing mark', () => {
  it('is opened where the words begin, or goes', () => {
    expect(fixesIn('Mayor Ann Lee said that the town would keep the market and the square.” It rained.', 'stray-closing-quote')).toEqual([
      'Open the quotation at “the town would keep the market… → Mayor Ann Lee said that “the town would keep the market and the square.” It rained.',
      'Remove this closing mark → Mayor Ann Lee said that the town would keep the market and the square. It rained.',
    ]);
  });

  it('is turned where it faces the wrong way', () => {
    expect(fixesIn('Mayor Ann Lee says,” there is room for everybody.”', 'stray-closing-quote')[0]).toBe('* Turn this mark round: “there → Mayor Ann Lee says, “there is room for everybody.”');
  });
});

describe('a speech over paragraphs', () => {
  it('opens each of them, with the mark that it opened with', () => {
    const speech = 'Mayor Ann Lee remembers it well. “I went there with a notebook,” she said. “I came home with a bag of herring and no notes.\n\nI went again in May, when the roof had been taken off, and then I understood it.”';
    expect(fixesIn(speech, 'continued-quote-marks')).toEqual([`* Open the paragraph with a quotation mark “ → ${speech.replace('I went again', '“I went again')}`]);
  });
});

describe('a loaded verb', () => {
  it.each([
    ['Mayor Ann Lee claimed that it was open.', 'said'],
    ['Mayor Ann Lee claims that it is open.', 'says'],
    ['Claiming that it was late, Mayor Ann Lee left.', 'Saying'],
    ['Mayor Ann Lee had admitted that it was open.', 'said'],
    ['“Nobody asked us,” whined Mayor Ann Lee.', 'said'],
  ])('%s', (sentence, plain) => {
    const [fix] = fixesIn(sentence, 'loaded-reporting-verb');
    expect(fix).toBe(`* Write “${plain}” → ${sentence.replace(/claimed|claims|Claiming|admitted|whined/u, plain)}`);
  });
});

describe('a name in two spellings', () => {
  const story = 'The ferry sailed again after Magnus Halvorsen had mended her engine.\n\n“She will do,” Halvorsen said. “It fits,” Halvorsen said.\n\nHalvorson did not ask for money.';

  it('is written as usual, or the other way everywhere: which is right a person must know', () => {
    expect(fixesIn(story, 'inconsistent-name')).toEqual([
      `Write “Halvorsen” → ${story.replace('Halvorson', 'Halvorsen')}`,
      `Write “Halvorson” everywhere → ${story.replaceAll('Halvorsen', 'Halvorson')}`,
    ]);
  });
});
