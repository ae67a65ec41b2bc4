import { expect, it } from 'vitest';
import { bundledIn, faultsIn } from '../../scripts/audit.mjs';

const bundled = bundledIn('On the Record contains parts of these packages.\n\n@scope/chart 1.2.3 (MIT)\n\nMIT licence 1.0\n\n---\n\nquoter 0.4.0 (ISC)\n');
const fault = (name: string): object => ({ name, severity: 'high', via: [{ title: 'Loops', url: 'https://example.org/1' }] });
const answer = (...names: string[]): string => JSON.stringify({ vulnerabilities: Object.fromEntries(names.map((name) => [name, fault(name)])) });

it('reads which packages are bundled', () => {
  expect([...bundled]).toEqual(['@scope/chart', 'quoter']);
});

it('tells of faults in what is bundled, and of no others', () => {
  expect(faultsIn(answer('quoter', 'builder'), bundled)).toEqual(['quoter (high): Loops https://example.org/1']);
  expect(faultsIn(answer('builder'), bundled)).toEqual([]);
});

it.each(['', 'npm error', '{"error":{"code":"ENOTFOUND"}}', 'null', '{"message":"no","vulnerabilities":{},"error":{}}'])('cannot tell where the registry says %j', (said) => {
  expect(faultsIn(said, bundled)).toBeUndefined();
});
