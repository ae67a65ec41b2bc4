import { describe, expect, it } from 'vitest';
import { parseCases } from './cases.js';

const source = `::: a queue | fails: nobody listens
⟦1 “Next!”⟧ ⟨1 Ann Rowe⟩ ⟪1 cried⟫.
=====
1 | direct | Ann Rowe | person

::: nothing is said
The queue moved.
`;

describe('a file of cases', () => {
  const [queue, silence] = parseCases(source);

  it('gives each case its name, and why it fails where it is known to', () => {
    expect([queue?.name, queue?.fails]).toEqual(['a queue', 'nobody listens']);
    expect([silence?.name, silence?.fails]).toEqual(['nothing is said', undefined]);
  });

  it('reads each as a golden article of which all is marked', () => {
    expect(queue?.golden).toMatchObject({ text: '“Next!” Ann Rowe cried.', strict: true, quotations: [{ number: 1, speaker: { name: 'Ann Rowe' } }] });
    expect(silence?.golden).toMatchObject({ text: 'The queue moved.', strict: true, quotations: [] });
  });

  it('says in which line of the file something is wrong', () => {
    expect(() => parseCases(source.replace('“Next!”⟧', '“Next!”'))).toThrow('“a queue”: “⟦1” is not closed');
    expect(() => parseCases(source.replace('1 | direct', '1 | said'))).toThrow('line 4');
    expect(() => parseCases('A queue')).toThrow('line 1');
  });
});
