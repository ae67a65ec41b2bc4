import { auxiliary } from './function-words.js';
import { inflect, nounForms, tenses, type Tense } from './inflect.js';
import { reportingVerb } from './reporting-verbs.js';
import { lines } from './table.js';
import { commonVerbs } from './tables.generated.js';

interface CommonForm {
  readonly tense: Tense;
  /** Is a common noun or adjective as well. */
  readonly noun: boolean;
}

let forms: ReadonlyMap<string, CommonForm> | undefined;

/** Whether a lower-case word is a past or third-person form, or an auxiliary, and nothing else: "went", "arrives", "has". */
export function finiteVerb(form: string): boolean {
  if (auxiliary(form) !== undefined) return form !== 'be' && form !== 'been' && form !== 'being' && form !== 'having';
  const found = commonForm(form);
  return found !== undefined && !found.noun && (found.tense === 'past' || found.tense === 'present');
}

/** Whether a lower-case word is a base form ("go", "help"): an infinitive, or finite behind a plural subject. */
export function baseVerb(form: string): boolean {
  return commonForm(form)?.tense === 'base';
}

/** Whether a lower-case word is a verb form that is a common noun or adjective as well: "plans", "works", "building". */
export function nounOrVerb(form: string): boolean {
  return commonForm(form)?.noun === true;
}

function commonForm(form: string): CommonForm | undefined {
  const reporting = reportingVerb(form);
  if (reporting !== undefined) return { tense: reporting.tense, noun: reporting.verb.nounForms.includes(form) };
  forms ??= parse();
  return forms.get(form);
}

function parse(): ReadonlyMap<string, CommonForm> {
  const map = new Map<string, CommonForm>();
  for (const line of lines(commonVerbs)) {
    const [lemma = '', nouns = '', irregular] = line.split('\t');
    const verbForms = inflect(lemma, irregular);
    const alsoNouns = nounForms(verbForms, nouns);
    for (const [form, tense] of tenses(verbForms)) {
      if (!map.has(form)) map.set(form, { tense, noun: alsoNouns.includes(form) });
    }
  }
  return map;
}
