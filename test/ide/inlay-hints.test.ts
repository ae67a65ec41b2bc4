import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService, toPlainText, type HintedSpeakers } from '../../server/src/ide/index.js';
import { spanOfWords } from '../kit/build-analysis.js';
import { market, text } from '../kit/market.js';

const { inlayHints } = createLanguageService();
const all = (of: { readonly text: string }): { start: number; end: number } => ({ start: 0, end: of.text.length });

/** The text with the hints in it. */
function hinted(article: string, speakers: HintedSpeakers): string {
  const analysis = analyze(article);
  return inlayHints(analysis, all(analysis), speakers).reduceRight((words, { offset, name, certain }) => `${words.slice(0, offset)}⟨: ${name}${certain ? '' : '?'}⟩${words.slice(offset)}`, article);
}

const ferry = [
  'Ferry stops for winter',
  '',
  'Harbour master Jonas Ekdahl said on Monday that the ferry would stop.',
  '',
  '“Ice does not read timetables,” he said. The harbour master said nobody had asked him.',
  '',
  'The town council approved. “We trust him,” the council said. Ekdahl said so did the ice.',
].join('\n');

describe('inlay hints', () => {
  it('say by name who “he” is', () => {
    expect(hinted(ferry, 'pronouns')).toBe(ferry.replace('he said', 'he⟨: Jonas Ekdahl⟩ said'));
  });

  it('say who a role is where that is asked for, and nothing behind a surname or a word of the name', () => {
    expect(hinted(ferry, 'all')).toBe(ferry.replace('he said', 'he⟨: Jonas Ekdahl⟩ said').replace('The harbour master said', 'The harbour master⟨: Jonas Ekdahl⟩ said'));
  });

  it('say nothing behind “who”, whose noun stands before it', () => {
    const who = 'A county official, who asked not to be named, said the ice was thick.';
    expect(hinted(who, 'all')).toBe(who);
  });

  it('show doubt', () => {
    const two = 'Ada Okafor said the roof was dry. Ben Ruiz met Carl Moe at noon.\n\n“It leaks,” he said.';
    expect(hinted(two, 'pronouns')).toMatch(/he⟨: (?:Ben Ruiz|Carl Moe)\?⟩ said/u);
  });

  it('say why, and lead to the introduction', () => {
    const [hint] = inlayHints(market, all(market));
    expect(hint && toPlainText(hint.why, () => ({ label: '' }))).toBe(
      'Certain: “she” is the subject of “said”, which stands beside these words. “she” fits “Mayor Ann Lee” best of the people named before.',
    );
    expect(hint?.introduction).toEqual(spanOfWords(text, 'Mayor Ann Lee'));
  });

  it('are those of the range alone', () => {
    const { start, end } = spanOfWords(text, 'she');
    expect(inlayHints(market, { start, end })).toHaveLength(1);
    expect(inlayHints(market, { start: end, end: text.length })).toEqual([]);
    expect(inlayHints(market, { start: 0, end: start })).toEqual([]);
  });
});
