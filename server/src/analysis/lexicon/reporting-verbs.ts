import { inflect, nounForms, tenses, type Tense } from './inflect.js';
import { lines } from './table.js';
import { reportingVerbs } from './tables.generated.js';

export type ReportingClass = 'say' | 'tell' | 'ask' | 'write' | 'manner' | 'call' | 'think' | 'act' | 'show';

/** A verb that reports what somebody said, wrote, thinks or stands for. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: ReportingClass;
  /** Strong: nearly always reports when a person is its subject and a clause follows. Weak: often does not (show, find, go). */
  readonly strength: 'strong' | 'weak';
  /** Can govern a direct quotation beside it: "…," she VERB. */
  readonly quote: boolean;
  /** Takes a that-clause or a bare clause as reported content. */
  readonly that: boolean;
  /** Takes an infinitive as content: "vowed to". */
  readonly to: boolean;
  /** Takes the person spoken to, or spoken of, before the content: "told X", "accused X of". */
  readonly object: boolean;
  /** A plain noun phrase can be its content: "criticized the plan", "announced a merger". */
  readonly direct: boolean;
  /** Which prepositions can introduce its content or topic: "warned of", "called for", "described X as". */
  readonly prepositions: readonly string[];
  /** Adverbs that make a phrasal verb of it: "point out", "hit back". */
  readonly particles: readonly string[];
  /** Reports only with one of its particles: "hit back" does, "hit" does not. */
  readonly needsParticle: boolean;
  /** Its forms that are common nouns as well: claims, reports, charges. */
  readonly nounForms: readonly string[];
}

/** One form of a reporting verb. */
export interface ReportingForm {
  readonly lemma: string;
  readonly tense: Tense;
  readonly verb: ReportingVerb;
}

let forms: ReadonlyMap<string, ReportingForm> | undefined;

/** The reporting verb that a lower-case word is a form of; undefined where it is none. */
export function reportingVerb(form: string): ReportingForm | undefined {
  forms ??= parse();
  return forms.get(form);
}

/** All forms with their verbs, in the order of the table: for tests and for whoever draws lists. */
export function reportingForms(): ReadonlyMap<string, ReportingForm> {
  forms ??= parse();
  return forms;
}

function parse(): ReadonlyMap<string, ReportingForm> {
  const map = new Map<string, ReportingForm>();
  for (const line of lines(reportingVerbs)) {
    const [lemma = '', kind = '', flags = '', prepositions = '', particles = '', nouns = '', irregular] = line.split('\t');
    const verbForms = inflect(lemma, irregular);
    const verb: ReportingVerb = {
      lemma,
      class: kind as ReportingClass,
      strength: flags.includes('s') ? 'strong' : 'weak',
      quote: flags.includes('q'),
      that: flags.includes('h'),
      to: flags.includes('t'),
      object: flags.includes('o'),
      direct: flags.includes('d'),
      prepositions: words(prepositions),
      particles: words(particles),
      needsParticle: flags.includes('p'),
      nounForms: nounForms(verbForms, nouns),
    };
    for (const [form, tense] of tenses(verbForms)) {
      if (!map.has(form)) map.set(form, { lemma, tense, verb });
    }
  }
  return map;
}

function words(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '');
}
