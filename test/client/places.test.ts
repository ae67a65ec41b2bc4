import { describe, expect, test } from 'vitest';
import { allQuotations, neighbour, quotationAt, sourceOf, type Place } from '../../client/src/places.js';
import { answer, quotation } from './answers.js';

const at = (line: number, character = 0): Place => ({ line, character });
const one = quotation('one', 2, { source: 's1', cue: 20, speaker: 30 });
const inner = quotation('inner', 4, { from: 4, to: 8 });
const outer = quotation('outer', 4, { source: 's1' });
const nobodys = quotation('nobody’s', 6);
const article = answer({ sources: [['Mara Quill', outer, one]], unattributed: [nobodys], unresolved: [inner] });
const names = (quotations: readonly { preview: string }[]): string[] => quotations.map(({ preview }) => preview);

describe('quotations', () => {
  test('are in reading order, whoever speaks', () => {
    expect(names(allQuotations(article))).toEqual(['one', 'outer', 'inner', 'nobody’s']);
  });

  test('are found by their words, the inner one first, by the reporting words and by the speaker', () => {
    const found = (line: number, character: number): string | undefined => quotationAt(article, at(line, character))?.preview;
    expect([found(2, 0), found(2, 10), found(4, 5), found(4, 9), found(2, 22), found(2, 33)]).toEqual(['one', 'one', 'inner', 'outer', 'one', 'one']);
    expect([found(2, 15), found(3, 0)]).toEqual([undefined, undefined]);
  });

  test('have their source', () => {
    expect(sourceOf(article, one)?.name).toBe('Mara Quill');
    expect([sourceOf(article, nobodys), sourceOf(article, undefined)]).toEqual([undefined, undefined]);
  });
});

describe('the next and the one before', () => {
  const all = allQuotations(article);
  test('go by where the words begin, and round at the ends', () => {
    const from = (place: Place): (string | undefined)[] => [neighbour(all, place, 'next')?.preview, neighbour(all, place, 'previous')?.preview];
    expect(from(at(0))).toEqual(['one', 'nobody’s']);
    expect(from(at(2, 0))).toEqual(['outer', 'nobody’s']);
    expect(from(at(2, 5))).toEqual(['outer', 'one']);
    expect(from(at(9))).toEqual(['one', 'nobody’s']);
  });

  test('are none of none', () => {
    expect([neighbour([], at(0), 'next'), neighbour([], at(0), 'previous')]).toEqual([undefined, undefined]);
  });
});
