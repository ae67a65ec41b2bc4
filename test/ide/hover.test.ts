import { describe, expect, it } from 'vitest';
import { createLanguageService, toPlainText } from '../../server/src/ide/index.js';
import type { Analysis } from '../../server/src/analysis/index.js';
import { buildAnalysis, spanOfWords, type Words } from '../kit/build-analysis.js';
import { market, text } from '../kit/market.js';

const { hover } = createLanguageService();
const nameOf = (analysis: Analysis) => ({ start, end }: { start: number; end: number }) => ({ label: `[${analysis.text.slice(start, end)}]` });

/** What the hover on the first letter of some words covers and says; undefined for nothing. */
function hoverOn(words: Words, analysis: Analysis = market): { on: string; says: string[] } | undefined {
  const answer = hover(analysis, spanOfWords(analysis.text, words).start);
  return answer && { on: analysis.text.slice(answer.span.start, answer.span.end), says: toPlainText(answer.content, nameOf(analysis)).split('\n') };
}

const annLee = ['Ann Lee, Mayor', 'Introduced on [Mayor Ann Lee] · 2 quotations, 69% of the quoted words'];
const sheSaid = 'Certain: “she” is the subject of “said”, which stands beside these words. “she” fits “Mayor Ann Lee” best of the people named before.';

describe('hover', () => {
  it.each<[string, Words, string]>([
    ['a quotation', '“We will', '“We will not sell it,”'],
    ['the second part of the speech', 'Not this year', '“Not this year.”'],
    ['the cue', 'said', 'said'],
    ['the pronoun that speaks', 'she said', 'she'],
  ])('on %s says who speaks, where introduced, how much is theirs, and why', (_, words, on) => {
    expect(hoverOn(words)).toEqual({ on, says: [...annLee, sheSaid] });
  });

  it('on the role and the colon of a headline explains the signature', () => {
    const why = 'Likely: The colon after “Mayor” says whose words these are.';
    expect(hoverOn('Mayor')?.says).toEqual([...annLee, why]);
    expect(hoverOn(':')?.says).toEqual([...annLee, why]);
  });

  it('on a mention that does not speak says who it is and no more', () => {
    expect(hoverOn('Mayor Ann Lee')?.says).toEqual(annLee);
  });

  it('on a mixed quotation covers the clause', () => {
    expect(hoverOn('plan')).toEqual({
      on: 'the plan “brave”',
      says: ['Omar Haddad, the deputy mayor', 'Introduced on [Omar Haddad] · 1 quotation, 6% of the quoted words', 'Certain: “Omar Haddad” is the subject of “called”, which stands beside these words.'],
    });
  });

  it('on a quotation of nobody says so', () => {
    expect(hoverOn('Nobody asked')?.says).toEqual(['No speaker is given', 'The article does not say whose words these are.']);
  });

  it.each<Words>(['promised', ' she', ' said', '\n“Nobody'])('says nothing on %j', (words) => {
    expect(hoverOn(words)).toBeUndefined();
  });

  it('says nothing outside the text', () => {
    expect(hover(market, -1)).toBeUndefined();
    expect(hover(market, text.length)).toBeUndefined();
  });

  it('on somebody who is spoken of says who that is, and then whose words these are', () => {
    const analysis = buildAnalysis({
      text: 'Ann Lee said: “I trust Omar Haddad.”',
      sources: [{ name: 'Ann Lee', at: 'Ann Lee' }, { name: 'Omar Haddad', at: 'Omar Haddad' }],
      mentions: [{ at: 'Ann Lee', source: 'Ann Lee' }, { at: 'Omar Haddad', source: 'Omar Haddad' }],
      quotations: [{ at: ['“I trust Omar Haddad.”'], speaker: 'Ann Lee' }],
    });
    expect(hoverOn('Omar', analysis)?.says).toEqual(['Omar Haddad', 'Introduced on [Omar Haddad] · not quoted in this article', 'Named in the words of Ann Lee: “I trust Omar Haddad.”']);
    expect(hoverOn('trust', analysis)?.says.at(-1)).toBe('Certain.');
  });

  it('on a speaker whom the article does not identify keeps the words that it has', () => {
    const analysis = buildAnalysis({ text: '“No,” he said.', mentions: [{ at: 'he', form: 'pronoun' }], quotations: [{ at: ['“No,”'], speaker: 'he', certainty: 'guess' }] });
    expect(hoverOn('“No', analysis)?.says).toEqual(['he', 'The article does not say who this is.', 'A guess.']);
    expect(hoverOn('he', analysis)?.on).toBe('he');
  });

  it('says that an unnamed source is not named', () => {
    const at = 'a senior official';
    const analysis = buildAnalysis({ text: '“No,” a senior official said.', sources: [{ name: 'senior official', type: 'unnamed', at }], mentions: [{ at, form: 'unnamed', source: 'senior official' }], quotations: [{ at: ['“No,”'], speaker: at }] });
    expect(hoverOn('official', analysis)?.says[0]).toBe('senior official, not named');
  });
});
