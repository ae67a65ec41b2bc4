import { describe, expect, test } from 'vitest';
import type { KindScore, Measurement } from '../../scripts/accuracy/measure.js';
import { page } from '../../scripts/accuracy/page.js';

const ratios = { p: 0.9, r: 0.8, f1: 0.847 };
const kind: KindScore = { gold: 10, system: 9, words: ratios, exact: 0.5, speaker: ratios, cue: null, name: 1, named: 3, alarms: 0 };
const measurement: Measurement = {
  set: { title: 'Bridges', path: 'bridges.jsonl', file: '/nowhere/bridges.jsonl', about: 'Stories about bridges.' },
  file: '/nowhere/analyses.jsonl',
  analyses: [{ id: 'a', diagnostics: [{ rule: 'unclosed-quote' }, { rule: 'unattributed-quote' }, { rule: 'unclosed-quote' }] }],
  score: { direct: kind, mixed: kind, indirect: { ...kind, named: 0, name: null }, quoted: kind, all: kind, fragment: { source: ratios, cue: ratios, content: ratios } },
};

describe('docs/accuracy.md', () => {
  const text = page([measurement]);

  test('has a section with the commands for each set', () => {
    expect(text).toContain('## Bridges\n\nStories about bridges. 1 article, 10 attributions.');
    expect(text).toContain('node dist/cli.js batch < $SHARED/bridges.jsonl > analyses.jsonl');
  });

  test('has the figures as tables, a dash where there is none', () => {
    expect(text).toContain('| direct | 10 | 9 | 90.0 | 80.0 | 84.7 | 50.0 | 90.0 | 80.0 | 84.7 | – | 100.0 | 0.0 |');
    expect(text).toContain('| indirect | 10 | 9 | 90.0 | 80.0 | 84.7 | 50.0 | 90.0 | 80.0 | 84.7 | – | – | 0.0 |');
    expect(text).toContain('| source | 90.0 | 80.0 | 84.7 |');
  });

  test('counts the findings by rule, and names no path of the machine', () => {
    expect(text).toContain('1 `unattributed-quote`, 2 `unclosed-quote`');
    expect(text).not.toContain('/nowhere');
  });
});
