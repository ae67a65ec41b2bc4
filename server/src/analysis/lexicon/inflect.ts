// The morphology of English, as far as the word tables need it: rules here, irregular forms in the tables.

/** Which form of its verb a word is. A past form that serves as participle too is `past`. */
export type Tense = 'past' | 'present' | 'base' | 'gerund' | 'participle';

/** A verb's forms. A list holds its spellings, the usual one first ("labeled", "labelled"). */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: readonly string[];
  readonly gerund: readonly string[];
  /** Empty where the past form serves as participle too. */
  readonly participle: readonly string[];
}

/**
 * The forms of a verb.
 *
 * @param irregular what the table says: empty where regular; "+" where the last consonant doubles although the rule says
 *   no; "±" where both spellings live; else past and, where it differs, participle, apart by a space, spellings by "/".
 */
export function inflect(lemma: string, irregular = ''): VerbForms {
  const double = lemma + lemma.slice(-1);
  const stems = irregular.includes('±') ? [lemma, double] : irregular.includes('+') || doubles(lemma) ? [double] : [lemma];
  const [past, participle] = irregular.replace(/[+±]/, '').split(' ').filter((cell) => cell !== '').map((cell) => cell.split('/'));
  return {
    base: lemma,
    present: withS(lemma),
    past: past ?? stems.map(withEd),
    gerund: stems.map(withIng),
    participle: participle ?? [],
  };
}

/** Each form with its tense, in the order in which tenses that share a form ("read", "put") are to be preferred. */
export function tenses(forms: VerbForms): readonly (readonly [form: string, tense: Tense])[] {
  const all = (spellings: readonly string[], tense: Tense): readonly (readonly [string, Tense])[] => spellings.map((form) => [form, tense] as const);
  return [...all(forms.past, 'past'), [forms.present, 'present'], [forms.base, 'base'], ...all(forms.gerund, 'gerund'), ...all(forms.participle, 'participle')];
}

/** The forms that are common nouns as well, from the letters of the table: b(ase) s(-form) g(erund) d (past). */
export function nounForms(forms: VerbForms, letters: string): readonly string[] {
  return [...letters].flatMap((letter) => letter === 'b' ? forms.base : letter === 's' ? forms.present : letter === 'g' ? forms.gerund : forms.past);
}

/**
 * The plurals of a noun. What the table says: empty where regular, "=" where there is none, else the plurals, spellings by "/".
 * Nouns in -o take -s ("memos"); those that do not ("heroes") count as irregular.
 */
export function plurals(noun: string, irregular = ''): readonly string[] {
  if (irregular === '=') return [];
  if (irregular !== '') return irregular.split('/');
  const man = noun.endsWith('man') && !/(?:german|roman|human|ottoman|shaman)$/.test(noun);
  return [man ? `${noun.slice(0, -2)}en` : noun.endsWith('o') ? `${noun}s` : withS(noun)];
}

function withS(word: string): string {
  if (/[aeiou]z$/.test(word)) return `${word}zes`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function withIng(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

/** Whether a final consonant doubles before -ed and -ing: one syllable, one vowel, one consonant ("plan", "quip"). */
function doubles(lemma: string): boolean {
  return /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/.test(lemma);
}
