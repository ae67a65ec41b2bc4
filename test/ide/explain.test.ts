import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../server/src/analysis/index.js';
import { describeCertainty, explainEvidence, explainRival } from '../../server/src/ide/explain.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { spanOfWords } from '../kit/build-analysis.js';
import { market } from '../kit/market.js';

const text = 'HADDAD: That is according to Omar Haddad, the fishmonger, who said it was late, adding: “Go.” He left. “Home” - Haddad';
const at = (words: string): { start: number; end: number } => spanOfWords(text, words);

describe('each kind of evidence is one sentence in the article’s own words', () => {
  it.each<[Evidence, string]>([
    [{ kind: 'adjacent-cue', cue: at('said'), mention: at('who') }, '“who” is the subject of “said”, which stands beside these words.'],
    [{ kind: 'according-to', cue: at('according to'), mention: at('Omar Haddad') }, '“according to” gives these words to “Omar Haddad”.'],
    [{ kind: 'shared-subject', cue: at('adding'), mention: at('who'), verb: at('said') }, '“adding” shares the subject of “said”, which is “who”.'],
    [{ kind: 'signature', mark: at(':'), mention: at('HADDAD') }, 'The colon after “HADDAD” says whose words these are.'],
    [{ kind: 'signature', mark: at('-'), mention: at('Haddad#2') }, 'The dash before “Haddad” says whose words these are.'],
    [{ kind: 'lead-in', sentence: at('He left.'), mention: at('He') }, 'The sentence that leads into these words is about “He”.'],
    [{ kind: 'continues-quotation', previous: at('“Go.”') }, 'The speech goes on from “Go.” in the same paragraph.'],
    [{ kind: 'reopened-mark', previous: at('“Go.”') }, 'The paragraph before left its quotation mark open and this one opens it again, so the same speech goes on.'],
    [{ kind: 'same-block', previous: at('“Go.”') }, 'The speech goes on from “Go.” in the same block quotation.'],
    [{ kind: 'nobody-else', previous: at('“Go.”') }, 'The speech goes on from “Go.”, and nobody else has spoken since.'],
    [{ kind: 'takes-turns', previous: at('“Go.”') }, 'Two speakers take turns here, and “Go.” was the other’s.'],
    [{ kind: 'refers-back', reference: at('That is'), mention: at('Omar Haddad') }, '“That is” points back to these words and gives them to “Omar Haddad”.'],
    [{ kind: 'pronoun-agrees', pronoun: at('He'), antecedent: at('Omar Haddad') }, '“He” fits “Omar Haddad” best of the people named before.'],
    [{ kind: 'role-matches', role: at('the fishmonger'), introduction: at('Omar Haddad') }, '“the fishmonger” is whom the article introduces as “Omar Haddad”.'],
    [{ kind: 'short-name', name: at('Haddad#2'), introduction: at('Omar Haddad') }, '“Haddad” is short for “Omar Haddad”.'],
  ])('%o', (evidence, sentence) => {
    expect(explainEvidence({ text, cues: [] }, evidence)).toBe(sentence);
  });
});

it('a noun that announces words has no subject', () => {
  const cues = [{ id: 'c1', span: at('said'), kind: 'noun', lemma: 'claim', loaded: undefined }] as const;
  expect(explainEvidence({ text, cues }, { kind: 'adjacent-cue', cue: at('said'), mention: at('who') })).toBe('“said” announces these words, and “who” says whose they are.');
});

describe('explain', () => {
  const { explain } = createLanguageService();

  it('gives the certainty and all the reasons', () => {
    expect(explain(market, 'q2')).toEqual({
      certainty: 'Certain', against: [],
      reasons: ['“she” is the subject of “said”, which stands beside these words.', '“she” fits “Mayor Ann Lee” best of the people named before.'],
    });
  });

  it('has no reasons for nobody, and no answer for a quotation that is not there', () => {
    expect(explain(market, 'q4')).toEqual({ certainty: 'Unknown', reasons: [], against: [] });
    expect(explain(market, 'q99')).toBeUndefined();
  });

  it('names each certainty', () => {
    expect((['certain', 'likely', 'guess', 'unknown'] as const).map(describeCertainty)).toEqual(['Certain', 'Likely', 'A guess', 'Unknown']);
  });

  it('says what a rival lacked', () => {
    const rivals = (['farther', 'no-cue', 'disagrees', 'object', 'less-recent'] as const).map((lostBy) => ({ mention: 'm2', source: 's1', lostBy }));
    const sentences = rivals.map((rival) => explainRival(market, rival));
    expect(new Set(sentences).size).toBe(rivals.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^Not “Mayor Ann Lee”: [a-z].*\.$/u);
    expect(explainRival(market, { mention: 'm99', source: undefined, lostBy: 'object' })).toBeUndefined();
  });

  it('shortens long words and keeps them in one line', () => {
    const long = `“${'word '.repeat(40)}\n\n end”`;
    const sentence = explainEvidence({ text: long, cues: [] }, { kind: 'continues-quotation', previous: { start: 0, end: long.length } });
    expect(sentence).toMatch(/^The speech goes on from “word( word)*…” in the same paragraph\.$/u);
  });
});
