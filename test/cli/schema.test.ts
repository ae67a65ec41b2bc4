import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../server/src/analysis/index.js';
import { toContract } from '../../server/src/library/json.js';
import { report } from '../../server/src/cli/report.js';
import { bridgeReport } from './bridge.js';
import { schema, undescribed, violations } from './schema.js';

/** Does not compile where a kind of evidence is missing; the test below then asks for it in the schema. */
const EVIDENCE: Readonly<Record<Evidence['kind'], true>> = {
  'adjacent-cue': true, 'according-to': true, 'shared-subject': true, 'signature': true, 'lead-in': true, 'continues-quotation': true, 'reopened-mark': true, 'same-block': true,
  'nobody-else': true, 'takes-turns': true, 'refers-back': true, 'pronoun-agrees': true, 'role-matches': true, 'short-name': true,
};

/** The article as it goes over the wire. */
const contract = JSON.parse(JSON.stringify(toContract(bridgeReport))) as ReturnType<typeof toContract>;

describe('schemas/analysis.schema.json', () => {
  test('accepts an analysis with everything in it', () => {
    expect(violations(contract)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['no quotations', 'The bridge opened on Tuesday.\n'],
    ['an ordinary story', 'The bridge is closed.\n“We had no choice,” said Ada Okafor, the city’s engineer. She said it would open in May.\n'],
    ['a missing mark', '“We had no choice, said Ada Okafor.\nNobody replied.\n'],
    ['nobody named', 'Rain fell.\n“We had no choice.”\nMore rain fell.\n'],
  ])('accepts what is made of %s', (_, text) => {
    expect(violations(JSON.parse(JSON.stringify(toContract(report('story.txt', text)))))).toEqual([]);
  });

  test('describes every field that is printed', () => {
    expect(undescribed(contract)).toEqual([]);
    expect(contract.quotations.flatMap((each) => undescribed(each, 'quotation'))).toEqual([]);
    expect(contract.quotations.flatMap(({ speaker }) => (speaker ? undescribed(speaker, 'speaker') : []))).toEqual([]);
    expect(contract.sources.flatMap((each) => undescribed(each, 'source'))).toEqual([]);
    expect(contract.diagnostics.flatMap((each) => undescribed(each, 'diagnostic'))).toEqual([]);
  });

  test('knows every kind of evidence', () => {
    const kinds = (schema.$defs['evidence']?.properties?.['kind'] as { enum: string[] }).enum;
    expect([...kinds].sort()).toEqual(Object.keys(EVIDENCE).sort());
  });

  test('refuses what breaks the contract', () => {
    const [first] = contract.quotations;
    expect(violations({ ...contract, quotations: [{ ...first, segments: [] }] })).not.toEqual([]);
    expect(violations({ ...contract, quotations: [{ ...first, kind: 'reported' }] })).not.toEqual([]);
    expect(violations({ ...contract, sources: undefined })).not.toEqual([]);
  });
});
