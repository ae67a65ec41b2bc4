import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { noProject, placeOf, readProject, silenceByComment, silenceInProject, silencer, silencingComments, type Project } from '../../server/src/project/index.js';
import { check, type Diagnostic } from '../../server/src/rules/index.js';

const first = '“Nobody asked the traders about it.”';
const second = '“We were told in the newspaper.”';
const article = (...lines: readonly string[]): string => `${['The council voted on Monday to sell the old market.', 'It rained all morning in the town.', ...lines, 'The vote was close.'].join('\n\n')}\n`;

function found(text: string): { analysis: Analysis; findings: Diagnostic[] } {
  const analysis = analyze(text);
  return { analysis, findings: check(analysis).filter(({ rule }) => rule === 'unattributed-quote') };
}

/** The first words of what is shown, and of what is silenced with its reason. */
function sifted(text: string, project: Project = noProject, path?: string): { shown: string[]; silenced: string[] } {
  const { analysis, findings } = found(text);
  const silencedBy = silencer(analysis, { project, path });
  const shown = findings.filter((finding) => silencedBy(finding) === undefined);
  const silenced = findings.flatMap((finding) => silencedBy(finding) ?? []);
  const words = ({ span }: Diagnostic): string => text.slice(span.start + 1, span.start + 4);
  return { shown: shown.map(words), silenced: silenced.map(({ finding, reason }) => `${words(finding)} ${reason ?? '-'}`) };
}

const entry = (fields: object): Project => readProject(JSON.stringify({ silenced: [{ reason: 'Known.', ...fields }] })).project ?? noProject;

it('the article has two findings', () => {
  expect(sifted(article(first, 'It was dark.', second))).toEqual({ shown: ['Nob', 'We '], silenced: [] });
});

describe('a comment', () => {
  it('silences the next line, all rules or those that it names, with a reason', () => {
    const after = (comment: string) => sifted(article(`${comment}\n${first}`, 'It was dark.', second));
    expect(after('<!-- on-the-record-disable-next-line -->')).toEqual({ shown: ['We '], silenced: ['Nob -'] });
    expect(after('<!-- on-the-record-disable-next-line unattributed-quote -- heard by the reporter -->')).toEqual({ shown: ['We '], silenced: ['Nob heard by the reporter'] });
    expect(after('<!-- on-the-record-disable-next-line unclosed-quote, unattributed-quote -->').silenced).toEqual(['Nob -']);
    expect(after('<!-- on-the-record-disable-next-line unclosed-quote -->')).toEqual({ shown: ['Nob', 'We '], silenced: [] });
  });

  it('silences the next line behind blank lines and other comments, and all of it where the text is wrapped', () => {
    const wrapped = [
      'The council of the town voted on Monday evening to sell the\nold market, which has stood beside the river since the year\n1887 and had its last repairs forty years ago.',
      '<!-- on-the-record-disable-next-line -->', '<!-- ask Omar -->',
      'Rain had fallen on the roofs of the old market since early in\nthe morning, and the lights were out in most of the stalls at\nthe river. “Nobody asked the traders about it.”',
      'The vote was close, and the count had to be done again after\nan hour, with the doors of the hall shut to the people in the\nsquare.',
    ].join('\n\n');
    expect(sifted(wrapped).silenced).toEqual(['Nob -']);
    expect(sifted(wrapped.replace('-next', '')).silenced).toEqual([]);
  });

  it('silences its own line', () => {
    expect(sifted(article(`${first} <!-- on-the-record-disable-line -- heard -->`, 'It was dark.', second))).toEqual({ shown: ['We '], silenced: ['Nob heard'] });
  });

  it('silences what follows until another one ends that', () => {
    expect(sifted(article('<!-- on-the-record-disable -->', first, 'It was dark.', second)).shown).toEqual([]);
    expect(sifted(article('<!-- on-the-record-disable unattributed-quote unclosed-quote -->', first, '<!-- on-the-record-enable unattributed-quote -->', 'It was dark.', second))).toEqual({ shown: ['We '], silenced: ['Nob -'] });
    expect(sifted(article('<!-- on-the-record-disable unattributed-quote -->', first, '<!-- on-the-record-enable unclosed-quote -->', 'It was dark.', second)).shown).toEqual([]);
    expect(sifted(article('<!-- on-the-record-disable unattributed-quote -->', first, '<!-- on-the-record-enable -->', 'It was dark.', second)).shown).toEqual(['We ']);
  });

  it('of another kind silences nothing', () => {
    expect(silencingComments('<!-- on-the-record-disabled --><!-- on-the-record --><!-- on-the-record-disable-next-line')).toEqual([]);
    expect(silencingComments(`${'<!-- on-the-record-disable '.repeat(20_000)}`)).toEqual([]);
  });
});

describe('an entry of the project file', () => {
  const text = article(first, 'It was dark.', second);

  it('silences by quotation, whatever its marks and spaces', () => {
    expect(sifted(text, entry({ quotation: '"nobody  asked' }))).toEqual({ shown: ['We '], silenced: ['Nob Known.'] });
    expect(sifted(text, entry({ quotation: 'Nobody ask' })).silenced).toEqual([]);
    expect(sifted(text, entry({ quotation: '“”' })).silenced).toEqual([]);
  });

  it('silences by rule and by file', () => {
    expect(sifted(text, entry({ rule: 'unattributed-quote' })).shown).toEqual([]);
    expect(sifted(text, entry({ rule: 'unclosed-quote' })).silenced).toEqual([]);
    expect(sifted(text, entry({ file: 'stories/*.txt' }), 'stories/market.txt').shown).toEqual([]);
    expect(sifted(text, entry({ file: 'stories/*.txt' }), 'stories/old/market.txt').silenced).toEqual([]);
    expect(sifted(text, entry({ file: 'stories/*.txt' })).silenced).toEqual([]);
  });
});

describe('the files of a project', () => {
  const files = (include: string[], exclude: string[]): Project => ({ ...noProject, files: { include, exclude } });
  it('are all but those that are left out, or those that are named', () => {
    expect(placeOf(noProject, 'a.txt')).toBe('open');
    expect(placeOf(files([], ['drafts/']), 'drafts/old/a.txt')).toBe('out');
    expect(placeOf(files([], ['*.log']), 'deep/down/a.log')).toBe('out');
    expect(placeOf(files(['./stories/**'], ['**/notes.*']), 'stories/a.txt')).toBe('in');
    expect(placeOf(files(['stories/**'], ['**/notes.*']), 'stories/x/notes.md')).toBe('out');
    expect(placeOf(files(['stories/**'], []), 'a.txt')).toBe('out');
    expect(placeOf(files(['{stories,news}/**/*.md'], []), 'news/.hidden/a.md')).toBe('in');
    expect(placeOf(files(['a[1](x).txt'], []), 'a[1](x).txt')).toBe('in');
  });
});

describe('the edit that silences a finding', () => {
  const apply = (text: string, edits: readonly { span: { start: number; end: number }; text: string }[]): string =>
    edits.toSorted((a, b) => b.span.start - a.span.start).reduce((all, { span, text: words }) => all.slice(0, span.start) + words + all.slice(span.end), text);

  it.each([['blank lines', '\n\n'], ['single lines', '\n'], ['Windows line ends', '\r\n\r\n']])('as a comment silences just that one, in a text with %s', (_, gap) => {
    const text = article(first, 'It was dark.', second).replaceAll('\n\n', gap);
    const { analysis, findings } = found(text);
    const [, last] = findings;
    const edited = apply(text, last === undefined ? [] : [silenceByComment(analysis, last, 'heard --> twice')]);
    expect(sifted(edited)).toEqual({ shown: ['Nob'], silenced: ['We  heard – twice'] });
    expect(edited.replace(/<!--.*-->\r?\n/, '')).toBe(text);
  });

  it('as a comment stands above the first line too', () => {
    const text = `“Nobody asked the traders about it, said Ada Okafor.\n`;
    const analysis = analyze(text);
    const [finding] = check(analysis);
    expect(finding && silenceByComment(analysis, finding, '')).toEqual({ span: { start: 0, end: 0 }, text: `<!-- on-the-record-disable-next-line ${finding?.rule ?? ''} -->\n` });
  });

  it.each([
    ['no file', undefined], ['an empty one', '\n'], ['one without entries', '{\n    "rules": {}\n}\n'], ['one with entries and comments', '{\n\t// ours\n\t"silenced": [\n\t\t{ "file": "x", "reason": "y" } // z\n\t]\n}\n'],
  ])('as an entry silences just that one, in %s', (_, before) => {
    const text = article(first, 'It was dark.', second);
    const { analysis, findings } = found(text);
    const [one] = findings;
    const after = apply(before ?? '', one === undefined ? [] : silenceInProject(before, { analysis, finding: one, path: 'stories/a (1).txt', reason: 'Heard.' }));
    const { project, problems } = readProject(after);
    expect(problems).toEqual([]);
    expect(project?.silenced.at(-1)).toMatchObject({ rule: 'unattributed-quote', file: 'stories/a (1).txt', quotation: 'Nobody asked the traders about it', reason: 'Heard.' });
    expect(sifted(text, project, 'stories/a (1).txt')).toEqual({ shown: ['We '], silenced: ['Nob Heard.'] });
    for (const comment of before?.match(/\/\/ .*/g) ?? []) expect(after).toContain(comment);
  });
});
