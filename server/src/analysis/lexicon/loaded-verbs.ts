import type { Judgement } from '../model/index.js';
import type { Tense } from './inflect.js';
import { reportingForms } from './reporting-verbs.js';
import { lookup } from './table.js';
import { loadedVerbs } from './tables.generated.js';

const find = lookup(loadedVerbs, ([judgement, plain = '']) => ({ judgement: judgement as Judgement, plain }));

/** What a reporting verb, by its dictionary form, says of whoever speaks; undefined for one that says nothing. */
export function judgementOf(lemma: string): Judgement | undefined {
  return find(lemma)?.judgement;
}

/** The plain verb for a loaded one, in the same form: "said" for the past of "claim". Undefined for a verb that is not loaded. */
export function plainForm(lemma: string, tense: Tense): string | undefined {
  const plain = find(lemma)?.plain;
  if (plain === undefined) return undefined;
  const same = (wanted: Tense): string | undefined => [...reportingForms()].find(([, form]) => form.lemma === plain && form.tense === wanted)?.[0];
  return same(tense) ?? same('past');
}
