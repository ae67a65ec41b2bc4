import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeOptions } from '../../server/src/analysis/index.js';
import '../kit/seed.js';

/** "speaker: cue" of each quotation. */
function said(text: string, options: AnalyzeOptions = {}): string[] {
  const { attributions, sources, cues } = analyze(text, options);
  return attributions.map(({ source, cue }) => `${sources.find(({ id }) => id === source)?.name ?? '?'}: ${cues.find(({ id }) => id === cue)?.lemma ?? '-'}`);
}

describe('verbs of the caller', () => {
  const text = 'The vote was close.\n“We shall see,” harrumphed Ada Okafor. Okafor harrumphs that nothing will come of it.\n';

  it('are cues in all their regular forms, under their own name', () => {
    expect(said(text)).not.toContain('Ada Okafor: harrumph');
    expect(said(text, { reportingVerbs: [{ verb: 'harrumph' }] })).toEqual(['Ada Okafor: harrumph', 'Ada Okafor: harrumph']);
    expect(said('Okafor went on, harrumphing that nothing would come of it.\n“Never,” Ada Okafor has harrumphed.', { reportingVerbs: [{ verb: 'harrumph' }] })).toContain('Ada Okafor: harrumph');
  });

  it('have the irregular forms that are given', () => {
    const verb = { verb: 'overspeak', past: 'overspoke', participle: 'overspoken' };
    expect(said('“Never,” overspoke Ada Okafor. “Not once,” Okafor has overspoken.', { reportingVerbs: [verb] })).toEqual(['Ada Okafor: overspeak', 'Ada Okafor: overspeak']);
  });

  it('take what the verb takes that they are like', () => {
    const words = 'The mayor, Ada Okafor, nudged the council to sell the market.\n';
    expect(said(words, { reportingVerbs: [{ verb: 'nudge' }] })).not.toContain('Ada Okafor: nudge');
    expect(said(words, { reportingVerbs: [{ verb: 'nudge', like: 'urge' }] })).toEqual(['Ada Okafor: nudge']);
  });

  it('are no verbs inside of names', () => {
    expect(said('“Never,” said Ada Harrumph. “Not once,” Harrumph said.', { reportingVerbs: [{ verb: 'harrumph' }] })).toEqual(['Ada Harrumph: say', 'Ada Harrumph: say']);
  });

  it('are cues in words inside of words', () => {
    const { attributions, cues } = analyze('“My mother harrumphed, ‘You will never sell that boat,’ and went to bed,” Ada Okafor said.', { reportingVerbs: [{ verb: 'harrumph' }] });
    expect(attributions.map(({ cue }) => cues.find(({ id }) => id === cue)?.lemma)).toEqual(['say', 'harrumph']);
  });
});

describe('sources that the caller knows', () => {
  const dana = { name: 'Dana Pike', aliases: ['POTUS', 'the Bridge Queen'] };

  it('are one source under all their names', () => {
    const text = 'Dana Pike came to Orlo.\n“It opens in May,” POTUS said. “No doubt,” the Bridge Queen said. “None,” Pike said.\n';
    expect(new Set(said(text))).not.toEqual(new Set(['Dana Pike: say']));
    expect(said(text, { sources: [dana] })).toEqual(['Dana Pike: say', 'Dana Pike: say', 'Dana Pike: say']);
  });

  it('have their name where the article has another one only, or the surname alone', () => {
    expect(said('“It opens in May,” POTUS said.\n', { sources: [dana] })).toEqual(['Dana Pike: say']);
    expect(said('“It opens in May,” Pike said.\n', { sources: [dana] })).toEqual(['Dana Pike: say']);
  });

  it('leave others of their surname alone', () => {
    expect(said('Omar Pike came to Orlo. “It opens in May,” Pike said.\n', { sources: [dana] })).toEqual(['Omar Pike: say']);
    expect(said('“It opens in May,” Mr. Pike said.\n', { sources: [{ ...dana, pronouns: ['she'] }] })).toEqual(['Pike: say']);
    expect(said('“It opens in May,” Pike said.\n', { sources: [dana, { name: 'Omar Pike' }] })).toEqual(['Pike: say']);
  });

  it('are found behind the pronouns that they gave', () => {
    const text = 'Omar Haddad met Dana Pike in Orlo. “It opens in May,” she said.\n';
    expect(said(text)).toEqual(['Omar Haddad: say']);
    expect(said(text, { sources: [{ ...dana, pronouns: ['she'] }, { name: 'Omar Haddad', pronouns: ['he'] }] })).toEqual(['Dana Pike: say']);
    const they = 'Dana Pike met Omar Haddad in Orlo. “It opens in May,” they said.\n';
    expect(said(they, { sources: [{ ...dana, pronouns: ['they'] }] })).toEqual(['Dana Pike: say']);
    expect(said('Dana Pike met Omar Haddad. “It opens in May,” he said.\n', { sources: [{ ...dana, pronouns: ['they'] }] })).toEqual(['Omar Haddad: say']);
  });

  it('are found behind the office of their description', () => {
    const text = 'Omar Haddad met Dana Pike in Orlo. “It opens in May,” the mayor said.\n';
    expect(said(text, { sources: [{ ...dana, description: 'mayor of Orlo' }] })).toEqual(['Dana Pike: say']);
  });

  it('can be bodies', () => {
    const body = { name: 'Orlo Bridge Trust', aliases: ['OBT', 'the Trust'], type: 'organisation' as const };
    const text = 'The Orlo Bridge Trust met. “It opens in May,” OBT said. “No doubt,” the Trust said.\n';
    expect(said(text, { sources: [body] })).toEqual(['Orlo Bridge Trust: say', 'Orlo Bridge Trust: say']);
  });
});

describe('comments', () => {
  it('are no part of the article, and move nothing', () => {
    const text = 'It rained.\n<!-- “Hidden,” said Omar Haddad.\n“Here too.” -->\n“We had <!-- sic --> no choice,” Ada Okafor said.\n';
    const { quotations, sources } = analyze(text);
    expect(sources.map(({ name }) => name)).toEqual(['Ada Okafor']);
    expect(quotations.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)))).toEqual([['“We had <!-- sic --> no choice,”']]);
    expect(analyze(text).text).toBe(text);
  });

  it('that nothing ends are text, and quickly so', () => {
    expect(analyze('“Yes <!-- no,” Ada Okafor said.').quotations).toHaveLength(1);
    expect(analyze(`${'<!-- '.repeat(50_000)}\n“Yes,” Ada Okafor said.`).quotations).toHaveLength(1);
  });
});

it('an analysis made with other options does not show in the next one', () => {
  const texts = fc.array(fc.constantFrom('Dana Pike', 'POTUS', 'Pike', ' harrumphed', ' said', ' “Never,”', ' “Yes.”', '\n', '. ', ' she', ' the mayor', '<!-- ', ' -->'), { maxLength: 30 }).map((parts) => parts.join(''));
  const options = fc.record({
    reportingVerbs: fc.subarray([{ verb: 'harrumph' }, { verb: 'harrumph', like: 'urge' }]),
    sources: fc.subarray([{ name: 'Dana Pike', aliases: ['POTUS'], description: 'mayor', pronouns: ['she' as const] }, { name: 'Omar Pike' }]),
  });
  fc.assert(fc.property(texts, texts, options, options, (first, second, before, after) => {
    expect(analyze(second, after, analyze(first, before))).toEqual(analyze(second, after));
    expect(analyze(first, after, analyze(first, before))).toEqual(analyze(first, after));
  }), { numRuns: 150 });
});
