// The regular morphology of English, as far as the word tables need it. What is irregular stands in the tables.

const vowel = /[aeiou]/;

/** A verb's forms. A list holds its spellings, the usual one first ("labeled", "labelled"). */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: readonly string[];
  readonly gerund: readonly string[];
  /** Empty where the past form serves as participle too. */
  readonly participle: readonly string[];
}

/** Whether a final consonant doubles before -ed and -ing: one syllable, one vowel, one consonant ("plan", "quip"). */
function doubles(lemma: string): boolean {
  return /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(lemma);
}

/** The form in -s, of a verb or of a noun: "reply" gives "replies", "wish" gives "wishes". */
export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** The regular plural of a noun, with "-man" giving "-men". */
export function pluralOf(noun: string): string {
  return /(?:^|[a-z-])(?:wo)?man$/.test(noun) && !/(?:german|roman|human|ottoman|shaman)$/.test(noun)
    ? `${noun.slice(0, -2)}en` : withS(noun);
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function withIng(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

/**
 * The forms of a verb.
 *
 * @param irregular what the table says: empty where regular; "+" where the last consonant doubles although the rule says
 *   no; "±" where both spellings live; else past and, where it differs, participle, separated by a space, spellings by "/".
 */
export function inflect(lemma: string, irregular: string): VerbForms {
  const double = lemma + lemma.slice(-1);
  const stems = irregular.includes('±') ? [lemma, double] : irregular.includes('+') || doubles(lemma) ? [double] : [lemma];
  const [past, participle] = irregular.replace(/[+±]/, '').trim().split(' ').filter(Boolean).map((forms) => forms.split('/'));
  return {
    base: lemma,
    present: lemma === 'have' ? 'has' : withS(lemma),
    past: past ?? stems.map(withEd),
    gerund: stems.map(withIng),
    participle: participle ?? [],
  };
}

/** Whether a word could be a syllable at all; keeps slips of the pen out of the tables. */
export function pronounceable(word: string): boolean {
  return vowel.test(word) || word.includes('y');
}
