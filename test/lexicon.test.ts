import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateLexicon, parseTable, readTables } from '../scripts/generate-lexicon.js';
import * as lexicon from '../server/src/analysis/lexicon/index.js';
import { inflect, plurals } from '../server/src/analysis/lexicon/inflect.js';

const generated = new URL('../server/src/analysis/lexicon/tables.generated.ts', import.meta.url);
const tables = readTables();
const words = (name: string): readonly string[] => (tables.find((table) => table.name === name)?.rows ?? []).map(([word = '']) => word);

/** Every word of the first list is found, none of the second. */
function tells(lookup: (word: string) => unknown, yes: string, no: string): void {
  const found = (word: string): boolean => lookup(word) !== undefined && lookup(word) !== false;
  expect(yes.split('|').filter((word) => !found(word))).toEqual([]);
  expect(no.split('|').filter(found)).toEqual([]);
}

describe('the word tables', () => {
  it('are what the generated module was made from', () => {
    expect(readFileSync(generated, 'utf8')).toBe(generateLexicon());
  });

  it('are small enough to load at start', () => {
    expect(generateLexicon().length).toBeLessThan(120_000);
  });

  it('leave comments and dashes behind', () => {
    expect(parseTable('# head\nread\t-\tx\t# why\n\n')).toEqual([['read', '', 'x']]);
  });

  it.each(tables.map((table) => [table.name, table.rows] as const))('%s is sorted, free of duplicates and of stray spaces', (name, rows) => {
    const keys = rows.map(([word = '', kind = '']) => (name === 'function-words' ? `${word}\t${kind}` : word));
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(rows.flat().filter((cell) => cell !== cell.trim() || / {2}|[’“”]/.test(cell))).toEqual([]);
    expect(rows.map(([word = '']) => word).filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
  });
});

describe('inflection', () => {
  it.each([
    ['deny', '', 'denies denied denying'], ['quip', '', 'quips quipped quipping'], ['quiz', '', 'quizzes quizzed quizzing'],
    ['admit', '+', 'admits admitted admitting'], ['label', '±', 'labels labeled labelled labeling labelling'],
    ['write', 'wrote written', 'writes wrote writing written'], ['lie', '', 'lies lied lying'], ['agree', '', 'agrees agreed agreeing'],
    ['veto', '', 'vetoes vetoed vetoing'], ['say', 'said', 'says said saying'], ['begin', '+began begun', 'begins began beginning begun'],
    ['spell', 'spelled/spelt', 'spells spelled spelt spelling'], ['explain', '', 'explains explained explaining'],
  ])('%s', (lemma, irregular, forms) => {
    const { present, past, gerund, participle } = inflect(lemma, irregular);
    expect([present, ...past, ...gerund, ...participle].join(' ')).toBe(forms);
  });

  it.each([['policewoman', '', 'policewomen'], ['german', '', 'germans'], ['ally', '', 'allies'], ['boss', '', 'bosses'], ['child', 'children', 'children'], ['staff', '=', '']])('plural of %s', (noun, irregular, forms) => {
    expect(plurals(noun, irregular).join(' ')).toBe(forms);
  });
});

describe('reporting verbs', () => {
  it.each([
    ['said', 'say', 'past'], ['says', 'say', 'present'], ['written', 'write', 'participle'], ['criticizing', 'criticize', 'gerund'],
    ['criticised', 'criticise', 'past'], ['admitted', 'admit', 'past'], ['read', 'read', 'past'], ['tell', 'tell', 'base'], ['signalled', 'signal', 'past'],
  ])('%s', (form, lemma, tense) => {
    expect(lexicon.reportingVerb(form)).toMatchObject({ lemma, tense });
  });

  it('knows no other words', () => {
    tells(lexicon.reportingVerb, 'said|told|asked', 'strolled|bridge||constructor');
  });

  it('tells the frames of a verb', () => {
    expect(lexicon.reportingVerb('told')?.verb).toMatchObject({ class: 'tell', quote: true, that: true, object: true, direct: false, strength: 'strong' });
    expect(lexicon.reportingVerb('accused')?.verb).toMatchObject({ class: 'act', quote: false, object: true, prepositions: ['of'] });
    expect(lexicon.reportingVerb('hit')?.verb).toMatchObject({ needsParticle: true, particles: ['back', 'out'], strength: 'weak' });
    expect(lexicon.reportingVerb('claims')?.verb).toMatchObject({ nounForms: ['claim', 'claims'] });
    expect(lexicon.reportingVerb('pointed')?.verb.particles).toContain('out');
  });

  it('gives each form to one verb only, but for the two spellings of one', () => {
    const owners = new Map<string, readonly string[]>();
    for (const [lemma = '', , , , , , , irregular] of tables.find((table) => table.name === 'reporting-verbs')?.rows ?? []) {
      const { base, present, past, gerund, participle } = inflect(lemma, irregular);
      for (const form of new Set([base, present, ...past, ...gerund, ...participle])) owners.set(form, [...owners.get(form) ?? [], lemma]);
    }
    expect([...owners].filter(([, lemmas]) => lemmas.length > 1).map(([form]) => form)).toEqual(['lambasted', 'lambasting']);
  });

  it('uses only what the header of the table allows', () => {
    const frames = new Set('quote that to object direct particle'.split(' '));
    const classes = new Set('say tell ask write manner call think act show'.split(' '));
    for (const [lemma, kind = '', strength = '', cell = '', , particles = '', nouns = ''] of tables.find((table) => table.name === 'reporting-verbs')?.rows ?? []) {
      const features = cell.split(' ').filter((frame) => frame !== '');
      expect([lemma, classes.has(kind), /^(?:strong|weak)$/.test(strength), features.every((frame) => frames.has(frame)), /^b?s?g?d?$/.test(nouns)])
        .toEqual([lemma, true, true, true, true]);
      expect([lemma, features.includes('particle') && particles === '']).toEqual([lemma, false]);
    }
  });

  it('judges only with verbs that report, and has a plain one for each of their forms', () => {
    const loaded = tables.find((table) => table.name === 'loaded-verbs')?.rows ?? [];
    const forms = [...lexicon.reportingForms().values()];
    for (const [verb = '', judgement = '', plain = ''] of loaded) {
      expect([verb, /^(?:doubt|guilt|pride|scorn)$/.test(judgement)]).toEqual([verb, true]);
      expect(forms.some(({ lemma }) => lemma === verb) && forms.some(({ lemma }) => lemma === plain)).toBe(true);
    }
    expect((['past', 'present', 'gerund', 'base'] as const).map((tense) => lexicon.plainForm('claim', tense))).toEqual(['said', 'says', 'saying', 'say']);
    expect([lexicon.judgementOf('say'), lexicon.plainForm('say', 'past')]).toEqual([undefined, undefined]);
  });

  it('finds reporting nouns', () => {
    tells(lexicon.reportingNoun, 'claim|claims|criticism|hypotheses', 'bridge|say');
    expect(lexicon.reportingNoun('vows')).toMatchObject({ lemma: 'vow', that: true, to: true });
  });
});

describe('people', () => {
  it('honorifics and what follows names', () => {
    expect(lexicon.honorific('mrs')).toEqual({ gender: 'she' });
    expect(lexicon.honorific('sir')).toEqual({ gender: 'he' });
    expect(lexicon.honorific('dr')).toEqual({});
    tells(lexicon.honorific, 'mr|sen|rabbi|justice|lt col', 'bridge|mr.|president');
    tells(lexicon.nameSuffix, 'jr|iii|phd|qc', 'mr|said');
  });

  it('roles', () => {
    expect(lexicon.roleNoun('spokeswoman')).toEqual({ plural: false, gender: 'she', title: true, spokes: true, generic: true });
    expect(lexicon.roleNoun('passers-by')).toMatchObject({ plural: true });
    expect(lexicon.roleNoun('midwives')).toMatchObject({ plural: true });
    expect(lexicon.roleNoun('brother')).toEqual({ plural: false, gender: 'he', title: false, spokes: false, generic: false });
    expect(lexicon.roleNoun('people')).toMatchObject({ plural: true });
    expect(words('roles').length).toBeGreaterThan(400);
    tells(lexicon.roleNoun, 'president|secretary|senators|novelist|headteacher|ceo|chiefs of staff|goalkeeper|mps', 'bridge|report|company|said');
  });

  it('groups', () => {
    tells(lexicon.groupNoun, 'officials|protesters|crowd|audience|republicans|tories|americans|britons', 'official|american|bridge|british');
  });
});

describe('bodies, documents, works', () => {
  it('organisations', () => {
    tells(lexicon.organisationNoun, 'company|ministries|police|union|universities', 'bridge|senator|polices');
    tells(lexicon.organisationSuffix, 'inc|gmbh|plc', 'mr|company x');
    tells(lexicon.knownOrganisation, 'nato|white house|associated press|google|al jazeera', 'the white house|bridge');
  });

  it('documents and works', () => {
    tells(lexicon.documentNoun, 'report|memos|tweet|data|press release|indictments', 'bridge|novelist');
    tells(lexicon.workNoun, 'novel|films|series|podcast', 'bridge|report card');
  });
});

describe('places and time', () => {
  it('places and their people', () => {
    expect(['france', 'calif', 'ontario', 'london', 'europe', 'kent'].map(lexicon.place)).toEqual(['country', 'state', 'province', 'city', 'continent', 'region']);
    expect(lexicon.place('bridge')).toBeUndefined();
    expect([lexicon.demonym('american'), lexicon.demonym('nigerians'), lexicon.demonym('swiss'), lexicon.demonym('bridge')])
      .toEqual([{ plural: false }, { plural: true }, { plural: false }, undefined]);
  });

  it('calendar', () => {
    expect(['monday', 'sept', 'may', 'now', 'bridge'].map(lexicon.dayOrMonth)).toEqual(['day', 'month', 'month', undefined, undefined]);
    tells(lexicon.timeWord, 'yesterday|later|evening|weeks', 'monday|bridge');
  });
});

describe('function words', () => {
  it('closed classes', () => {
    tells(lexicon.determiner, 'the|several|no|that', 'his|bridge');
    tells(lexicon.preposition, 'of|despite|amid', 'the|because of');
    tells(lexicon.auxiliary, "has|would|'ll|didn't|won't", 'said|not');
    tells(lexicon.negation, "not|never|didn't|cannot", 'did|now');
    expect([lexicon.conjunction('and'), lexicon.conjunction('because'), lexicon.conjunction('whom'), lexicon.conjunction('the')])
      .toEqual([{ kind: 'coordinating' }, { kind: 'subordinating' }, { kind: 'relative' }, undefined]);
  });

  it('pronouns', () => {
    expect(lexicon.pronoun('she')).toEqual({ number: 'one', person: 3, gender: 'she', case: 'subject' });
    expect(lexicon.pronoun('them')).toEqual({ number: 'many', person: 3, gender: 'they', case: 'object' });
    expect(lexicon.pronoun('you')).toEqual({ number: 'one', person: 2, case: 'both' });
    expect(lexicon.possessive('their')).toMatchObject({ number: 'many', gender: 'they' });
    tells(lexicon.pronoun, 'who|everyone|nobody|others|several|which', 'the|mayor|my');
  });

  it('adverbs: those listed, and words in -ly but for the exceptions', () => {
    tells(lexicon.adverb, 'repeatedly|also|never|only|again|twice', 'family|ally|july|city|italy|fly|elderly|reply');
  });

  it('abbreviations', () => {
    tells(lexicon.abbreviation, 'mr|sen|u.s|a.m|no|vs|st', 'said|bridge|mr.');
    expect(['inc', 'p.m', 'mr', 'bridge'].map(lexicon.abbreviationMayEnd)).toEqual([true, true, false, false]);
  });

  it('elisions', () => {
    tells(lexicon.elision, "'tis|em|'cause|til|'n", "it|'bridge|'said");
  });
});

describe('other verbs', () => {
  it('tells finite forms from those that are nouns too', () => {
    tells(lexicon.finiteVerb, 'went|arrives|said|has|was|became|would|denies', 'plans|building|being|go|bridge|written|going|state');
    tells(lexicon.nounOrVerb, 'plans|works|claims|building|help', 'went|said|bridge');
    tells(lexicon.baseVerb, 'go|tell|help', 'went|bridge');
  });
});

describe('tables that could contradict each other', () => {
  const shared = (one: string, other: string): readonly string[] => words(one).filter((word) => new Set(words(other)).has(word));

  it('share only words that are both', () => {
    expect(shared('reporting-verbs', 'common-verbs')).toEqual([]);
    expect(shared('roles', 'groups')).toEqual([]);
    expect(shared('places', 'demonyms')).toEqual([]);
    expect(shared('roles', 'places')).toEqual([]);
    expect(shared('organisation-nouns', 'roles')).toEqual(['authority', 'broadcaster', 'insurer', 'lender', 'manufacturer', 'operator', 'police', 'publisher', 'regulator', 'retailer']);
    expect(shared('abbreviations', 'common-verbs')).toEqual(['mar', 'mass', 'wash']);
    expect(shared('roles', 'documents')).toEqual([]);
  });
});
