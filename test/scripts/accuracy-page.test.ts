import { describe, expect, test } from 'vitest';
import { align, type GoldArticle } from '../../scripts/accuracy/align.js';
import type { Measurement } from '../../scripts/accuracy/measure.js';
import { page } from '../../scripts/accuracy/page.js';
import type { KindScore } from '../../scripts/accuracy/score.js';

const ratios = { p: 0.9, r: 0.8, f1: 0.847 };
const kind: KindScore = { gold: 10, system: 9, words: ratios, exact: 0.5, speaker: ratios, cue: null, name: 1, named: 3, alarms: 0 };
const article: GoldArticle = {
  id: 'a', publisher: 'ferry-times', text: 'Quill said: No.',
  attributions: [{ id: 'E1', kind: 'direct', source: [[0, 5]], cue: [[6, 10]], content: [[12, 15]], names: ['Ada Quill'] }],
};
const measurement: Measurement = {
  set: { id: 'dev', title: 'Bridges', path: 'bridges.jsonl', file: '/nowhere/bridges.jsonl', about: 'Stories about bridges.' },
  analyses: [{ id: 'a', diagnostics: [{ rule: 'unclosed-quote' }, { rule: 'unattributed-quote' }, { rule: 'unclosed-quote' }] }],
  score: { direct: kind, mixed: kind, indirect: { ...kind, named: 0, name: null }, quoted: kind, all: kind, fragment: { source: ratios, cue: ratios, content: ratios } },
  table: 'for the terminal',
  aligned: [align(article, { alarms: [], quotations: [{
    id: 'q1', kind: 'direct', segments: [{ start: 12, end: 15 }], cue: undefined, mention: { start: 0, end: 5 }, form: 'name', certainty: 'certain', fact: 'lead-in', name: 'Quill',
  }] })],
};

describe('docs/accuracy.md', () => {
  const text = page([measurement], '## By hand\n\nFerries are hard.\n');

  test('has a section with the commands for each set', () => {
    expect(text).toContain('## Bridges\n\nStories about bridges. 1 article, 10 attributions.');
    expect(text).toContain('node dist/cli.js batch < $SHARED/bridges.jsonl > analyses.jsonl');
  });

  test('has the figures as tables, a dash where there is none', () => {
    expect(text).toContain('| direct | 10 | 9 | 90.0 | 80.0 | 84.7 | 50.0 | 90.0 | 80.0 | 84.7 | – | 100.0 | 0.0 |');
    expect(text).toContain('| indirect | 10 | 9 | 90.0 | 80.0 | 84.7 | 50.0 | 90.0 | 80.0 | 84.7 | – | – | 0.0 |');
    expect(text).toContain('| source | 90.0 | 80.0 | 84.7 |');
  });

  test('says of each bar whether it is reached', () => {
    expect(text).toContain('| speaker F1, direct | ≥ 94.0 | 84.7 | **no** | – | – |');
    expect(text).toContain('| words F1, all | ≥ 78.0 | 84.7 | yes | – | – |');
    expect(text).toContain('| false alarms, quoted | ≤ 1.0 | 0.0 | yes | – | – |');
    expect(text).toContain('| called certain and right, quoted | ≥ 97.0 | 100.0 | yes | – | – |');
    expect(text).not.toContain('samples:');
  });

  test('breaks the figures down', () => {
    expect(text).toContain('| ferry-times | 1 | 100.0 | 100.0 | 100.0 | 100.0 | 0.0 | 0.0 | 0 | – | – |');
    expect(text).toContain('| name | 1 | 1 | 1 | 100.0 | 0 | 0 | 0 | 0 | – | 1 | 0 | 0.0 |');
    expect(text).toContain('| lead-in | 1 | 1 | 1 | 100.0 |');
    expect(text).toContain('| other-identity | 1 | 0 | 0 |');
  });

  test('counts the findings by rule, and names no path of the machine', () => {
    expect(text).toContain('1 `unattributed-quote`, 2 `unclosed-quote`');
    expect(text).not.toContain('/nowhere');
  });

  test('holds the notes as they stand, no word of an article, and no gap between its parts', () => {
    expect(text).toContain('\n\n## By hand\n\nFerries are hard.\n\n## ');
    expect(text).not.toContain('Quill');
    expect(text).not.toContain('\n\n\n');
  });
});
