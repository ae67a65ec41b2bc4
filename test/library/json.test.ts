import { describe, expect, test } from 'vitest';
import { toContract } from '../../server/src/library/json.js';
import { bridge, bridgeReport } from '../cli/bridge.js';
import { at } from '../cli/story.js';

const { text } = bridge;
const contract = toContract(bridgeReport);
const [told, patched, gift, , nobody, guess] = contract.quotations;

describe('toContract', () => {
  test('keeps the fixed fields of a quotation', () => {
    expect(told).toMatchObject({
      id: 'q1', kind: 'indirect', segments: [at(text, 'The bridge over the Wend will close to all traffic in March')], cue: at(text, 'told'),
      speaker: { mention: at(text, 'the city’s chief engineer, Ada Okafor'), source: 's1', certainty: 'certain' },
    });
  });

  test('gives words, lines and names beside the offsets', () => {
    expect(gift).toMatchObject({ line: 5, text: 'the plan “a gift to nobody but the contractors”', speaker: { text: 'Councillor Tom Brill', name: 'Tom Brill' } });
    expect(guess).toMatchObject({ line: 8, closed: false, speaker: { text: 'Brill', name: 'Tom Brill', certainty: 'guess' } });
  });

  test('shows a broken speech as one text with a gap', () => {
    expect(patched?.segments).toHaveLength(2);
    expect(patched?.text).toContain('the one before it,” … “There is nothing');
  });

  test('carries the evidence as data', () => {
    expect(patched?.speaker?.because.map(({ kind }) => kind)).toEqual(['adjacent-cue', 'pronoun-agrees']);
  });

  test('has null for whoever and whatever is not given', () => {
    expect(nobody).toMatchObject({ cue: null, speaker: null, nested: [] });
  });

  test('counts what each source says', () => {
    expect(contract.sources[0]).toMatchObject({ id: 's1', name: 'Ada Okafor', type: 'person', description: 'chief engineer', quotations: 2, introducedAt: { line: 3 } });
    expect(contract.sources[3]).toMatchObject({ name: 'Leah Strand', quotations: 0, words: 0, share: 0 });
  });

  test('places findings by offset, line and column', () => {
    expect(contract.diagnostics[1]).toMatchObject({ rule: 'unclosed-quote', severity: 'warning', ...at(text, '“We were never asked, said'), line: 8, column: 1 });
    expect(contract.diagnostics[0]?.related).toEqual([{ ...at(text, 'A city spokesman'), line: 6, message: 'The nearest possible speaker is city spokesman.' }]);
  });
});
