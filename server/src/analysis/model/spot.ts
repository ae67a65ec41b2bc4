import type { MentionForm } from './mention.js';
import type { NameKey } from './name-key.js';
import type { Phrase } from './phrase.js';

/** What a phrase says as a name. */
export interface NameFacts {
  readonly form: MentionForm;
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly gender: 'he' | 'she' | undefined;
  readonly key: NameKey;
  /** Whether the name is read otherwise than the phrase has it: it reaches farther, or it is a body's. */
  readonly apart: boolean;
  /** Whether something stands before the name in its phrase; and whether it does in the phrase as it was found. */
  readonly titled: boolean;
  readonly preceded: boolean;
  /** Whether no word of it is a number, a pronoun or an auxiliary, which nobody is called. */
  readonly personal: boolean;
  /** Whether the sentence treats it as a body's name: "Norvik Energy, which …". */
  readonly isBody: boolean;
  /** The letters of a label that is the whole beginning of a paragraph: "dp" of "DP:". */
  readonly label: string | undefined;
  /** The other words of the phrase, by which a role may find the person again. */
  readonly describing: readonly string[];
  /** The name of a body without what stands before it, and the other words; undefined where it is none. */
  readonly body: { readonly words: readonly string[]; readonly describing: readonly string[] } | undefined;
}

/** A name and a description that stand beside each other in a sentence: "Dov Marek, a ferryman". */
export interface Link {
  readonly name: number;
  readonly description: number;
  /** Whether the description names the same person by itself, and not only says what the person is. */
  readonly apposed: boolean;
  readonly words: readonly string[];
}

/**
 * What a sentence tells of one of its phrases: all by which the identities go, and no place in the text, so that a word more or
 * less beside it leaves it as it was. Other phrases are given by their index among the spots of the paragraph.
 */
export interface Facts {
  /** Index of the sentence in its paragraph. */
  readonly sentence: number;
  /** Its rank in the paragraph by where it begins; two that begin at the same place have the same. */
  readonly order: number;
  /** Whether it names nobody unless a cue says so: "the plan", or a phrase that only a cue has made. */
  readonly idle: boolean;
  /** The phrase that it stands in: "Marsh" in "Marsh’s campaign", "a spokesman for Marsh". */
  readonly within: number | undefined;
  /** The phrase before it in the same sentence, not counting those inside of others. */
  readonly before: number | undefined;
  /** The subject of its sentence. */
  readonly subject: number | undefined;
  readonly form: MentionForm;
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly plural: boolean;
  readonly gender: 'he' | 'she' | undefined;
  readonly definite: boolean;
  readonly oblique: boolean;
  /** Whether it has a description. */
  readonly described: boolean;
  /** Whether it begins its sentence, and whether at most a word stands before it. */
  readonly opens: boolean;
  readonly early: boolean;
  /** Whether it stands right behind the phrase before it: at most two words between. */
  readonly close: boolean;
  /** Whether a comma stands before it, or marks that hold one. */
  readonly afterComma: boolean;
  /** Whether it is whom somebody asks. */
  readonly asked: boolean;
  /** "Moss and Falk left": whether it is as much the subject as the subject of its sentence. */
  readonly besideSubject: boolean;
  /** For a pronoun: whether it stands in a clause that opens the sentence before its name. */
  readonly announces: boolean;
  /** All its words in lower case, an empty one for each stretch in quotation marks. */
  readonly said: readonly string[];
  /** Whether it has a word with a capital that does not begin the sentence. */
  readonly capitals: boolean;
  /** Whether it goes on a description that stands before it: "the former secretary of state and current nominee". */
  readonly goesOn: boolean;
  /** "The former first lady and senator": two offices of one person. */
  readonly onePerson: boolean;
  /** Undefined for a phrase that is no name. */
  readonly name: NameFacts | undefined;
  /** The description or name before it that it is linked with. */
  readonly link: Link | undefined;
}

/** A phrase that may name somebody, in its paragraph. Spans are relative to that. */
export interface Spot {
  readonly phrase: Phrase;
  /** The phrase with its name read as far as it goes; mostly the phrase itself. */
  readonly whole: Phrase;
  /** The name of a body without what stands before it; undefined where it is none. */
  readonly body: Phrase | undefined;
  readonly facts: Facts;
}

/** A pronoun in a sentence that tells whether somebody named before it is "he" or "she". */
export interface GenderedPronoun {
  readonly sentence: number;
  readonly gender: 'he' | 'she';
  /** How many spots of the paragraph begin before it. */
  readonly behind: number;
}
