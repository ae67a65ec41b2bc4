import { describe, expect, test } from 'vitest';
import { align, nameOutcome, type Aligned, type Found, type GoldArticle, type GoldAttribution } from '../../scripts/accuracy/align.js';
import { BARS, reached, standing } from '../../scripts/accuracy/bars.js';
import { byCertainty, byFact, byForm, byPublisher, foundCauses, goldCauses, nameCauses, scoreOf } from '../../scripts/accuracy/breakdown.js';
import { casesOf, counts, describe as described, pick, type Wanted } from '../../scripts/accuracy/cases.js';
import { examine } from '../../scripts/accuracy/examine.js';

const TEXT = 'Warden Tessa Crane said the pond froze. “Skate on it,” the mayor added. Residents say Bo Lind fears “thin ice”.';

/** Where words stand in the text. */
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const span = (words: string) => ({ start: at(words)[0], end: at(words)[1] });

/** A marked attribution: its source (none where that is empty), cue and content. */
const gold = (kind: GoldAttribution['kind'], [source, cue, content]: readonly [string, string, string], names?: readonly string[]): GoldAttribution =>
  ({ id: content, kind, source: source === '' ? [] : [at(source)], cue: [at(cue)], content: [at(content)], ...(names && { names }) });

const found = (kind: Found['kind'], mention: string, content: string, more: Partial<Found> = {}): Found => ({
  id: content, kind, segments: [span(content)], cue: undefined, mention: mention === '' ? undefined : span(mention),
  form: mention === '' ? undefined : 'name', certainty: mention === '' ? 'unknown' : 'certain', fact: mention === '' ? undefined : 'adjacent-cue', name: undefined, ...more,
});

const story = (attributions: readonly GoldAttribution[], publisher = 'pond-post'): GoldArticle => ({ id: 'pond', publisher, text: TEXT, attributions });

const crane = gold('indirect', ['Warden Tessa Crane', 'said', 'the pond froze']);
const mayor = gold('direct', ['the mayor', 'added', 'Skate on it'], ['Ina Moss']);
const residents = gold('mixed', ['Residents', 'say', 'Bo Lind fears “thin ice”'], ['residents']);

/** One story whose quotations are all right, but for those given. */
function told(...quotations: readonly Found[]): Aligned {
  return align(story([crane, mayor, residents]), { quotations, alarms: [] });
}

const outcomes = ({ golds }: Aligned) => golds.map(({ outcome }) => outcome);
const sides = ({ founds }: Aligned) => founds.map(({ outcome }) => outcome);

describe('the alignment', () => {
  test('puts an attribution beside the quotation that shares most of its letters', () => {
    const aligned = told(found('indirect', 'Tessa Crane', 'the pond froze. “Skate'), found('direct', 'the mayor', 'it,”'));
    expect(aligned.golds.map(({ best }) => best?.id)).toEqual(['the pond froze. “Skate', 'the pond froze. “Skate', undefined]);
    expect(aligned.founds.map(({ best }) => best?.id)).toEqual(['the pond froze', 'Skate on it']);
  });

  test('lets no mark, comma or space decide', () => {
    const { golds } = told(found('direct', 'the mayor', '“Skate on it,”'));
    expect(golds[1]).toMatchObject({ exact: true, speakerRight: true, letters: 9, lettersFound: 9 });
  });

  test('takes a mention as right if half of it lies in the marked source', () => {
    expect(outcomes(told(found('indirect', 'Warden Tessa Crane said', 'the pond froze')))[0]).toBe('right');
    expect(outcomes(told(found('indirect', 'Crane said the pond', 'the pond froze')))[0]).not.toBe('right');
  });

  test('compares names without accents, capitals and points', () => {
    expect(told(found('direct', 'the mayor', 'Skate on it', { name: 'Ína  MOSS.' })).golds[1]?.nameRight).toBe(true);
  });

  test('knows an alarm on marked words', () => {
    expect(align(story([mayor]), { quotations: [], alarms: [span('“Skate')] }).golds[0]?.alarmed).toBe(true);
  });
});

describe('the causes', () => {
  test.each<[string, Found, string, string]>([
    ['right', found('mixed', 'Residents', 'Bo Lind fears “thin ice”'), 'right', 'right'],
    ['nobody is given', found('mixed', '', '“thin ice”'), 'no-speaker', 'no-speaker'],
    ['the speaker stands in the words', found('mixed', 'Bo Lind', '“thin ice”'), 'inner-speaker', 'inner-speaker'],
    ['the speaker stands in the cue', found('mixed', 'say', '“thin ice”'), 'in-cue', 'in-cue'],
    ['the phrase holds the marked source and more', found('mixed', 'Residents say Bo Lind fears', '“thin ice”'), 'wider-phrase', 'wider-phrase'],
    ['another phrase for the same', found('mixed', 'the mayor', '“thin ice”', { name: 'Residents' }), 'same-person', 'same-person'],
    ['somebody else', found('mixed', 'the mayor', '“thin ice”'), 'other-phrase', 'other-phrase'],
    ['mostly the words of another, and right for that one', found('mixed', 'the mayor', 'Skate on it,” the mayor added. Residents say Bo'), 'run-together', 'right'],
  ])('%s', (_, quotation, ofGold, ofFound) => {
    const aligned = told(quotation);
    expect([outcomes(aligned)[2], sides(aligned)[0]]).toEqual([ofGold, ofFound]);
  });

  test('nothing is found, nothing is marked, no source is marked', () => {
    expect(outcomes(told())).toEqual(['not-found', 'not-found', 'not-found']);
    expect(sides(align(story([]), { quotations: [found('direct', 'the mayor', 'Skate on it')], alarms: [] }))).toEqual(['not-marked']);
    const bare = align(story([gold('direct', ['', 'added', 'Skate on it'])]), { quotations: [found('direct', 'the mayor', 'Skate on it')], alarms: [] });
    expect([outcomes(bare), sides(bare)]).toEqual([['no-source'], ['no-source']]);
  });

  test.each<[string, readonly Found[]]>([
    ['right', [found('direct', 'Residents', 'Skate on it', { name: 'Ina Moss' })]],
    ['other-identity', [found('direct', 'the mayor', 'Skate on it', { name: 'Bo Lind' })]],
    ['unresolved', [found('direct', 'the mayor', 'Skate on it')]],
    ['other-phrase', [found('direct', 'Residents', 'Skate on it', { name: 'residents' })]],
    ['no-speaker', [found('direct', '', 'Skate on it')]],
    ['not-found', []],
  ])('of a name: %s', (outcome, quotations) => {
    expect(told(...quotations).golds.slice(1, 2).map(nameOutcome)).toEqual([outcome]);
  });
});

const articles = [
  told(
    found('indirect', 'Tessa Crane', 'the pond froze', { certainty: 'likely', fact: 'shared-subject' }),
    found('direct', 'the mayor', 'Skate on it', { form: 'role', name: 'Ina Moss' }),
    found('mixed', 'Bo Lind', '“thin ice”', { name: 'Bo Lind' }),
  ),
  align(story([mayor], 'ice-herald'), { quotations: [found('direct', '', 'Skate on it')], alarms: [span('Skate on it')] }),
];

describe('the break-downs', () => {
  test('have the figures of the scorer', () => {
    expect(scoreOf(articles, 'quoted')).toMatchObject({
      gold: 3, system: 3, speaker: { p: 0.5, r: 1 / 3, f1: 0.4 }, exact: 2 / 3, name: 1 / 3, named: 3, alarms: 1 / 3, cue: 0,
    });
    expect(scoreOf(articles, 'indirect')).toMatchObject({ words: { p: 1, r: 1, f1: 1 }, name: null, named: 0, alarms: null });
  });

  test('go by publisher', () => {
    expect(byPublisher(articles).map(([publisher, own]) => [publisher, own.length])).toEqual([['ice-herald', 1], ['pond-post', 1]]);
  });

  const none = { n: 0, aligned: 0, right: 0, inner: 0 };

  test('go by the form of the mention, in the order of the model, nobody last', () => {
    expect(byForm(articles)).toEqual([
      { key: 'name', quoted: { n: 1, aligned: 1, right: 0, inner: 1 }, indirect: { n: 1, aligned: 1, right: 1, inner: 0 }, names: { n: 1, right: 0 } },
      { key: 'role', quoted: { n: 1, aligned: 1, right: 1, inner: 0 }, indirect: none, names: { n: 1, right: 1 } },
      { key: 'nobody', quoted: { n: 1, aligned: 1, right: 0, inner: 0 }, indirect: none, names: { n: 1, right: 0 } },
    ]);
  });

  test('go by the first fact and by certainty, and have a row for names that are not found', () => {
    expect(byFact(articles).map(({ key }) => key)).toEqual(['adjacent-cue', 'shared-subject', 'nobody']);
    expect(byCertainty([...articles, told()]).map(({ key, names }) => [key, names.n])).toEqual([['certain', 2], ['likely', 0], ['nobody', 1], ['not found', 2]]);
  });

  test('count causes for each kind', () => {
    expect(goldCauses(articles).filter(({ direct, mixed, indirect }) => direct + mixed + indirect > 0)).toEqual([
      { outcome: 'right', direct: 1, mixed: 0, indirect: 1 },
      { outcome: 'inner-speaker', direct: 0, mixed: 1, indirect: 0 },
      { outcome: 'no-speaker', direct: 1, mixed: 0, indirect: 0 },
    ]);
    expect(foundCauses(articles).reduce((sum, { direct, mixed, indirect }) => sum + direct + mixed + indirect, 0)).toBe(4);
    expect(nameCauses(articles).find(({ outcome }) => outcome === 'other-phrase')).toEqual({ outcome: 'other-phrase', direct: 0, mixed: 1, indirect: 0 });
  });
});

describe('the bars', () => {
  test('are reached from above, those of alarms from below, and never without a figure', () => {
    const of = (bar: number, figure: number | null, most?: true) => reached({ figure: '', bar, of: () => figure, ...(most && { most }) }, figure);
    expect([of(0.9, 0.9), of(0.9, 0.899), of(0.01, 0.01, true), of(0.01, 0.011, true), of(0, null)]).toEqual([true, false, true, false, false]);
  });

  test('stand for the sets that are there alone', () => {
    expect(standing([])).toEqual([]);
    expect(BARS.length).toBeGreaterThan(0);
  });
});

describe('the cases', () => {
  const wanted: Wanted = { side: 'gold', kind: 'all', spread: false };

  test('are the failures, the most certain first', () => {
    expect(casesOf(articles, wanted).map(({ outcome }) => outcome)).toEqual(['inner-speaker', 'no-speaker']);
    expect(casesOf(articles, { ...wanted, kind: 'direct' }).map(({ outcome }) => outcome)).toEqual(['no-speaker']);
    expect(casesOf(articles, { ...wanted, side: 'name' }).map(({ outcome }) => outcome)).toEqual(['other-phrase', 'no-speaker']);
    expect(casesOf(articles, { ...wanted, side: 'system', certainty: 'certain' }).map(({ outcome }) => outcome)).toEqual(['inner-speaker']);
    expect(casesOf(articles, { ...wanted, cause: 'right' })).toHaveLength(2);
  });

  test('are all of them where they are spread', () => {
    expect(counts(casesOf(articles, { ...wanted, spread: true }))).toBe('2 right, 1 inner-speaker, 1 no-speaker');
    expect(pick([1, 2, 3, 4, 5, 6], 3, true)).toEqual([1, 3, 5]);
    expect(pick([1, 2, 3], 2, false)).toEqual([1, 2]);
    expect(pick([1], 2, true)).toEqual([1]);
  });

  test('show what was thought and why', () => {
    const [read] = casesOf(examine([story([gold('direct', ['Residents', 'say', 'Skate on it'], ['Ina Moss'])])]), wanted);
    const lines = read === undefined ? '' : described(read);
    expect(lines).toContain('direct · certain · other-phrase · pond');
    expect(lines).toContain('marked  Residents ∥ say ∥ Skate on it ∥ named Ina Moss');
    expect(lines).toContain('found   the mayor ∥ added ∥ “Skate on it,”');
    expect(lines).toContain('why     “the mayor” is the subject of “added”, which stands beside these words.');
  });
});
