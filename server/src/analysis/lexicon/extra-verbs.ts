import type { ExtraVerb } from '../model/index.js';
import { inflect, tenses, type Tense } from './inflect.js';
import { reportingForms, reportingVerb } from './reporting-verbs.js';

/** As which word of the tables a form of an extra verb is read, and whose form it is. */
export interface StandIn {
  readonly lower: string;
  readonly lemma: string;
}

/** By lower-case form; empty where a caller has no verbs of its own. */
export type StandIns = ReadonlyMap<string, StandIn>;

/** Takes words in marks and a that-clause, and is a noun too, as verbs of saying often are. */
const USUAL = 'quip';

/**
 * All forms of verbs that the tables do not have. Each is read as the same form of a verb that they have, so that no stage
 * needs to know of them: "harrumphed" as "quipped". What the tables know already may be named too, and is then read anew.
 */
export function standIns(verbs: readonly ExtraVerb[]): StandIns {
  const map = new Map<string, StandIn>();
  for (const verb of verbs) {
    const model = formsOf(reportingVerb(verb.like ?? '')?.lemma ?? USUAL);
    for (const [form, tense] of tenses(inflect(verb.verb, irregular(verb)))) {
      const lower = model.get(tense) ?? model.get('past');
      if (lower !== undefined && !map.has(form)) map.set(form, { lower, lemma: verb.verb });
    }
  }
  return map;
}

/** The usual spelling of each form of a verb of the tables. */
function formsOf(lemma: string): ReadonlyMap<Tense, string> {
  const forms = new Map<Tense, string>();
  for (const [form, found] of reportingForms()) if (found.lemma === lemma && !forms.has(found.tense)) forms.set(found.tense, form);
  return forms;
}

/** The forms as the tables write them: a doubled letter in the past form is one in the gerund too. */
function irregular({ verb, past, participle }: ExtraVerb): string {
  if (past === undefined) return '';
  const doubled = past === `${verb}${verb.slice(-1)}ed` ? '+' : '';
  return doubled + [past, ...(participle === undefined ? [] : [participle])].join(' ');
}
