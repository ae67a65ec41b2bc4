import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { checkWith, rules } from '../../server/src/rules/index.js';

/** What one rule says of a text: the words that it marks. */
function marked(id: string, text: string): string[] {
  const analysis = analyze(text);
  return checkWith(rules.filter((rule) => rule.id === id), analysis, { levels: { [id]: 'hint' } }).map(({ span }) => text.slice(span.start, span.end));
}

const LEAD = 'The harbour of Orlo was closed to all ships on Monday after a crane had fallen into the water and taken a part of the quay with it.\n\n';

describe('ambiguous-speaker', () => {
  const met = 'Mr. Owen Prosser and Mr. Dov Marek met on Monday at the harbour office.';

  it('points to everybody whom the pronoun fits, each by the place that names him', () => {
    const text = `${met}\n\n“The quay is not safe,” he said.`;
    const [found, ...others] = checkWith(rules, analyze(text));
    expect(others).toEqual([]);
    expect(found?.related.map(({ span, message }) => [text.slice(span.start, span.end), message])).toEqual([
      ['Mr. Dov Marek', 'It can be Dov Marek.'], ['Mr. Owen Prosser', 'It can be Owen Prosser.'],
    ]);
  });

  it.each([
    ['one of them has just spoken', `${met} “We are agreed,” Mr. Marek said.\n\n“The quay is not safe,” he said.`],
    ['the other is a woman', 'Mr. Owen Prosser and Mrs. Ada Okafor met on Monday.\n\n“The quay is not safe,” he said.'],
    ['nothing tells which pronoun is whose', 'Owen Prosser and Dov Marek met on Monday.\n\n“The quay is not safe,” he said.'],
    ['one is the subject', 'Mr. Owen Prosser met Mr. Dov Marek on Monday.\n\n“The quay is not safe,” he said.'],
    ['the words are not quoted', `${met} He said that the quay was not safe.`],
  ])('says nothing where %s', (_, text) => {
    expect(marked('ambiguous-speaker', text)).toEqual([]);
  });
});

describe('inconsistent-name', () => {
  const article = (first: string, then: string): string => `Magnus ${first} mended the ferry.\n\n“She sails,” ${first} said. “It took a week,” said ${then}, who was tired.`;

  it.each([['Halvorsen', 'Halvorson'], ['Halvorsen', 'Halvosen'], ['Halvorsen', 'Halvorssen'], ['Halvorsen', 'Halvrosen']])('%s and %s', (first, then) => {
    expect(marked('inconsistent-name', article(first, then))).toEqual([then]);
  });

  it.each([['Tolland', 'Holland'], ['Roberts', 'Robert'], ['Marsh', 'March'], ['Halvorsen', 'Halversten'], ['O’Neill', "O'Neill"]])('%s and %s are left alone', (first, then) => {
    expect(marked('inconsistent-name', article(first, then))).toEqual([]);
  });

  it('marks each place with the rarer spelling of a full name, and no other first name', () => {
    const text = 'Magnus Halvorsen mended the ferry. “She sails,” Magnus Halvorsen said. Magnus Halvorson did not ask for money. Jonas Halvorson did.';
    expect(marked('inconsistent-name', text)).toEqual(['Halvorson']);
  });
});

describe('loaded-reporting-verb', () => {
  it.each([
    ['Mayor Ann Lee claimed that the roof was dry.', 'claimed'],
    ['Mayor Ann Lee has repeatedly claimed the roof was dry.', 'claimed'],
    ['“The roof is dry,” admitted Mayor Ann Lee.', 'admitted'],
    ['Mayor Ann Lee boasts that the roof is dry.', 'boasts'],
  ])('%s', (text, verb) => {
    expect(marked('loaded-reporting-verb', text)).toEqual([verb]);
  });

  it('names the plain verb in the same form', () => {
    const [found] = checkWith(rules, analyze('“The roof is dry,” claims Mayor Ann Lee.'));
    expect(found?.message).toBe('“claims” casts doubt on what is said; “says” does not.');
  });

  it.each([
    'Two groups claimed responsibility for the broken roof, which was new.',
    'Mayor Ann Lee boasts a new roof, which is dry.',
    'Mayor Ann Lee never admitted that the roof was wet.',
    'Mayor Ann Lee falsely claimed that the roof was dry.',
    'The roofer admitted in court that he had stolen the slates.',
    'Mayor Ann Lee said: “He claimed that the roof was dry.”',
    'Mayor Ann Lee said that the roof was dry.',
  ])('leaves alone: %s', (text) => {
    expect(marked('loaded-reporting-verb', text)).toEqual([]);
  });
});

describe('speaker-not-introduced', () => {
  const quoted = '“The quay is not safe, and we have known it for years,” Prosser said.\n\n';

  it.each([
    ['somebody introduced before', `${LEAD}Owen Prosser, the harbour master, came at noon. ${quoted}`],
    ['somebody with a title', `${LEAD}“The quay is not safe,” Captain Prosser said. Owen Prosser came at noon.`],
    ['somebody who is never named in full', LEAD + quoted],
    ['a full name in the next sentence', `${LEAD}“The quay is not safe,” Prosser said. Owen Prosser has been harbour master for years.`],
    ['a standfirst', `Crane falls into harbour\n\nThe quay was not safe, Prosser said\n\n${LEAD}Owen Prosser came at noon.`],
  ])('leaves alone %s', (_, text) => {
    expect(marked('speaker-not-introduced', text)).toEqual([]);
  });

  it('marks the first quotation only', () => {
    expect(marked('speaker-not-introduced', `${LEAD}${quoted}${quoted}Owen Prosser came at noon.`)).toEqual(['Prosser']);
  });
});

describe('unexplained-anonymity', () => {
  const said = (by: string): string => `${LEAD}“We all read the report, and we put it away,” said ${by}.`;

  it.each([
    ['a senior harbour official', 'a senior harbour official'],
    ['an aide to the mayor, who spoke on condition of anonymity', 'condition of anonymity'],
  ])('%s', (by, words) => {
    expect(marked('unexplained-anonymity', said(by))).toEqual([words]);
  });

  it.each([
    'a senior harbour official, who was not authorised to speak publicly', 'an aide to the mayor, who asked not to be named for fear of losing her job',
    'an official who spoke on condition of anonymity because the matter is secret', 'a spokesman for the board', 'a passer-by', 'the official', 'harbour officials',
  ])('says nothing of %s', (by) => {
    expect(marked('unexplained-anonymity', said(by))).toEqual([]);
  });

  it('says nothing of a word or two in marks', () => {
    expect(marked('unexplained-anonymity', `${LEAD}A senior harbour official called the report “a joke”.`)).toEqual([]);
  });

  it('keeps unnamed-source from telling the same once more', () => {
    const found = checkWith(rules, analyze(said('a senior harbour official')), { levels: { 'unnamed-source': 'hint' } });
    expect(found.map(({ rule }) => rule)).toEqual(['unexplained-anonymity']);
    const alone = checkWith(rules, analyze(said('a senior harbour official')), { levels: { 'unnamed-source': 'hint', 'unexplained-anonymity': 'off' } });
    expect(alone.map(({ rule }) => rule)).toEqual(['unnamed-source']);
  });
});

describe('single-source', () => {
  const long = `${LEAD.trim()} `.repeat(10);
  const four = '“It is old,” said Owen Prosser. “It fell,” he said.\n\nProsser said that it was raining. He said that it would stop.';

  it('marks a long article of one source, and is off by default', () => {
    expect(marked('single-source', `${long}\n\n${four}`)).toEqual(['Owen Prosser']);
    expect(checkWith(rules, analyze(`${long}\n\n${four}`))).toEqual([]);
  });

  it('says nothing of a brief, or where somebody else speaks', () => {
    expect(marked('single-source', LEAD + four)).toEqual([]);
    expect(marked('single-source', `${long}\n\n${four}\n\nDov Marek said that it would not.`)).toEqual([]);
  });
});
