/** Which form of its verb a word is. A past form that serves as participle too is `past`. */
export type Tense = 'past' | 'present' | 'base' | 'gerund' | 'participle';

/** A form and its tense. Where two tenses share a form ("read") the first in the list counts: past before base. */
export function verbForms(lemma: string, cells: readonly string[]): readonly (readonly [form: string, tense: Tense])[] {
  const [present = '', past = '', gerund = '', participle = ''] = cells;
  const spelled = (cell: string, tense: Tense): readonly (readonly [string, Tense])[] =>
    cell.split('/').filter((form) => form !== '').map((form) => [form, tense] as const);
  return [...spelled(past, 'past'), ...spelled(present, 'present'), [lemma, 'base'], ...spelled(gerund, 'gerund'), ...spelled(participle, 'participle')];
}

/** The forms that are common nouns as well, from their letters: b(ase) s(-form) g(erund) d (past). */
export function nounForms(lemma: string, letters: string, cells: readonly string[]): readonly string[] {
  const [present = '', past = '', gerund = ''] = cells;
  const forms: Readonly<Record<string, string>> = { b: lemma, s: present, g: gerund, d: past };
  return [...letters].flatMap((letter) => forms[letter]?.split('/') ?? []);
}
