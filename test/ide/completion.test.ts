import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService, type Completion, type CompletionOptions } from '../../server/src/ide/index.js';
import '../kit/seed.js';

const { complete } = createLanguageService();

const story = [
  'River bridge to close',
  '',
  'HALDEN, March 3 — The bridge will close, Mayor Mara Quill said on Monday. Engineer Tomas Brandvik disagreed. The Ministry of Transport said it was late.',
  '',
  '“We have no choice,” Quill told reporters.',
  '',
].join('\n');
const later = '\n\nHelena Moss, a ferrywoman, said it would rain.\n';

interface Asked extends CompletionOptions { readonly before?: string; readonly after?: string }

/** What is offered where a paragraph has a bar, in an article of its own. */
function offered(paragraph: string, { before = story, after = later, ...options }: Asked = {}): { items: readonly Completion[]; incomplete: boolean; accept: (item: Completion | undefined) => string } {
  const text = before + paragraph.replace('|', '') + after;
  const accept = (item: Completion | undefined): string => {
    const edits = item ? [{ span: item.replace, text: item.text }, ...item.also] : [];
    const accepted = edits.toSorted((a, b) => b.span.start - a.span.start).reduce((words, { span, text: words2 }) => words.slice(0, span.start) + words2 + words.slice(span.end), text);
    return accepted.slice(before.length, accepted.length - after.length);
  };
  return { ...complete(analyze(text), before.length + paragraph.indexOf('|'), options), accept };
}

const labels = (paragraph: string, asked?: Asked): string[] => offered(paragraph, asked).items.map(({ label }) => label);
const first = (paragraph: string, asked?: Asked): string => {
  const { items, accept } = offered(paragraph, asked);
  return accept(items[0]);
};

describe('completion of an attribution', () => {
  it('names the likely speakers, the likeliest first, as the article would', () => {
    expect(labels('“The steel is old.”|')).toEqual([', Quill said.', ', the Ministry of Transport said.', ', Brandvik said.', ', Helena Moss said.']);
    expect(labels('Brandvik was not convinced. “The steel is fine.”|')[0]).toBe(', Brandvik said.');
    expect(offered('“The steel is old.”|').items[0]?.detail).toBe('Mayor');
  });

  it.each([
    ['“The steel is old.”|', '“The steel is old,” Quill said.'],
    ['“The steel is old,”|', '“The steel is old,” Quill said.'],
    ['“The steel is old”|', '“The steel is old,” Quill said.'],
    ['“Is the steel old?”|', '“Is the steel old?” Quill said.'],
    ['“The steel is old!” |', '“The steel is old!” Quill said.'],
    ['“The steel is very …”|', '“The steel is very …” Quill said.'],
    ['"The steel is old."|', '"The steel is old," Quill said.'],
    ['“It was made in the U.S.”|', '“It was made in the U.S.,” Quill said.'],
    ['“They told me ‘go home.’”|', '“They told me ‘go home,’” Quill said.'],
    ['“The steel is old.”| It rained.', '“The steel is old,” Quill said. It rained.'],
    ['“The steel is old,” Br|', '“The steel is old,” Brandvik said.'],
  ])('%s becomes %s', (paragraph, result) => {
    expect(first(paragraph)).toBe(result);
  });

  it('puts the comma where the article puts it', () => {
    const before = `${story.replace('“', '‘').replace(',”', '’,')}\n‘I was not asked’, Brandvik told the paper.\n\nHe called it ‘a shame’, and left. Quill called him ‘loud’, and stayed.\n\n`;
    expect(first('‘The steel is older than most of us.’|', { before })).toBe('‘The steel is older than most of us’, Quill said.');
    expect(first('‘The steel is older than most of us’|', { before })).toBe('‘The steel is older than most of us’, Quill said.');
  });

  it('says “says”, and an honorific, where the article does', () => {
    const before = 'A bridge\n\nThe bridge will close, Mayor Mara Quill says. “We have no choice,” Ms. Quill says.\n\n';
    expect(first('“The steel is old.”|', { before, after: '' })).toBe('“The steel is old,” Ms. Quill says.');
  });

  it.each([
    '“The steel is old,” Brandvik said|', '“The steel is old.” Brandvik said so.|', 'He called it “reckless”|', 'He called the “blob”| a shame.', 'Brandvik was blunt: “The steel is fine.”|',
    '“|', 'He said “|”', '“The steel is old.”|It rained.', '“The steel is old,”| he said.', 'It rained.|', 'It rained| all day.', 'It’|s late.', '“The steel is old.” |said Quill.',
  ])('is quiet at %s', (paragraph) => {
    expect(labels(paragraph)).toEqual([]);
  });

  it('comes unasked only where somebody has to be named', () => {
    expect(labels('“The steel is old,”|', { unasked: true })).not.toEqual([]);
    expect(labels('“The steel is old”|', { unasked: true })).not.toEqual([]);
    for (const ended of ['“The steel is old.”|', '“Is the steel old?”|', '“Old steel!”|']) expect(labels(ended, { unasked: true })).toEqual([]);
  });
});

describe('completion of a name', () => {
  it('offers the surname and the whole name, of whom the capital begins', () => {
    expect(labels('Later, Qu|')).toEqual(['Quill', 'Mara Quill']);
    expect(first('Later, Qu|')).toBe('Later, Quill');
    expect(labels('On Monday B|')).toEqual(['Brandvik', 'Tomas Brandvik']);
    expect(labels('The mayor, Mara Q|')).toEqual(['Mara Quill']);
    expect(first('The mayor, Mara Q|')).toBe('The mayor, Mara Quill');
    expect(labels('It asked the Mini|')).toEqual(['Ministry of Transport']);
    expect(offered('Later, Qu|').items[0]?.detail).toBe('Mayor');
  });

  it('keeps to whole names where two people share a surname', () => {
    const before = `${story}\nJonas Quill, a baker, said it was late.\n\n`;
    expect(labels('Later, Jonas Q|', { before })).toEqual(['Jonas Quill']);
    expect(labels('Later, Mar|', { before })).toEqual(['Mara Quill']);
  });

  it('waits for a second letter at the start of a sentence', () => {
    expect(offered('Q|')).toMatchObject({ items: [], incomplete: true });
    expect(offered('It rained. Q|')).toMatchObject({ items: [], incomplete: true });
    expect(offered('Qu|')).toMatchObject({ items: [{ label: 'Quill' }, { label: 'Mara Quill' }], incomplete: false });
  });

  it.each(['Quill|', 'Mara Quill|', 'Later, qu|', 'Later, Qu|il', 'Later, Xy|', 'Later, MacQu|'])('is quiet at %s', (paragraph) => {
    expect(labels(paragraph)).toEqual([]);
  });

  it('does not take the half-typed word for a name of the article', () => {
    expect(labels('“The steel is fine,” Tomas Bra|')).toEqual(['Tomas Brandvik']);
    expect(labels('“The steel is fine,” Zoltan Wr|')).toEqual([]);
  });
});

it('any text at any place: edits that stay on the line of the caret and apart', () => {
  const parts = ['“', '”', '"', '’', '\n\n', '\n', 'Ann Lee', 'Le', ' said', ' he', ' it rained', '.', ',', ' ', '😀'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((list) => list.join('')), fc.nat(), (text, at) => {
    const offset = at % (text.length + 1);
    for (const { replace, also } of complete(analyze(text), offset).items) {
      expect(replace.end).toBe(offset);
      expect(text.slice(replace.start, offset)).not.toMatch(/[\r\n]/u);
      for (const { span } of also) expect(span.end).toBeLessThan(replace.start);
    }
  }));
});
