import type { Certainty, Evidence, Local, Paragraph, PlacedPhrase, Speech } from '../model/index.js';
import { shift } from '../model/index.js';

/** A speaker whom one way of looking proposes, with the facts that speak for it. */
export interface Proposal {
  readonly speaker: PlacedPhrase;
  readonly certainty: Certainty;
  readonly because: readonly Evidence[];
}

/** What the ways of looking for a speaker see of the article. */
export interface Scene {
  readonly paragraphs: readonly Paragraph[];
  readonly locals: readonly Local[];
  /** Whether a word is of a name that stands elsewhere than alone at the start of a sentence, where any noun has a capital. */
  readonly isName: (word: string) => boolean;
  /** The first mention of the surname that the article names most often; found when first asked for. */
  readonly mostNamed: () => PlacedPhrase | undefined;
}

/** Whether a phrase is a person or a body that the reader can take for a speaker. */
const isVoice = (placed: PlacedPhrase, isName: Scene['isName'], isDocument = false): boolean => {
  const { phrase } = placed;
  if (phrase.first === 0 && phrase.last === 0 && phrase.form !== 'pronoun' && !isName(phrase.words[0] ?? '')) return false;
  if (!phrase.anchored || (phrase.form === 'document' && !isDocument)) return false;
  return phrase.form !== 'pronoun' || ['he', 'she', 'they', 'who', 'i', 'we', 'one', 'another', 'others', 'some', 'many'].includes(phrase.words[0] ?? '');
};

/**
 * The subject of the sentence that leads into the words: "Blinken was blunt. “…”". It must stand directly before them, in the
 * same paragraph or at the end of the one above. Undefined where that sentence has no subject that could speak.
 */
export function leadIn(speech: Speech, { paragraphs, locals, isName }: Scene): Proposal | undefined {
  const same = speech.from.sentence > 0;
  const paragraph = same ? speech.from.paragraph : speech.from.paragraph - 1;
  const local = locals[paragraph];
  const block = paragraphs[paragraph];
  if (local === undefined || block === undefined || block.role !== 'body') return undefined;
  const index = same ? speech.from.sentence - 1 : local.sentences.length - 1;
  const sentence = local.sentences[index];
  const subject = local.subjects[index];
  if (sentence === undefined || subject === undefined) return undefined;
  const speaker = { paragraph, sentence: index, phrase: subject };
  if (!isVoice(speaker, isName) || sentence.tokens.every((token) => token.kind !== 'word')) return undefined;
  const colon = sentence.tokens.at(-1)?.lower === ':';
  const mention = shift(subject.span, block.start);
  return { speaker, certainty: colon ? 'likely' : 'guess', because: [{ kind: 'lead-in', sentence: shift(sentence, block.start), mention }] };
}

/**
 * The subject of the sentence that the words stand in, where no cue ties them to anybody: "Her time there was “a gift that
 * keeps on giving.”" A guess at best. Undefined where the sentence has no subject that could speak.
 *
 * @param isIntroduced whether a colon stands before the words, so that a letter may hold them: "The note makes its case: “…”"
 */
export function ownSentence(speech: Speech, { paragraphs, locals, isName }: Scene, isIntroduced = false): Proposal | undefined {
  const { paragraph, sentence } = speech.from;
  const subject = locals[paragraph]?.subjects[sentence];
  const block = paragraphs[paragraph];
  const whole = locals[paragraph]?.sentences[sentence];
  if (subject === undefined || block === undefined || whole === undefined) return undefined;
  const speaker = { paragraph, sentence, phrase: subject };
  if (!isVoice(speaker, isName, isIntroduced)) return undefined;
  return { speaker, certainty: 'guess', because: [{ kind: 'lead-in', sentence: shift(whole, block.start), mention: shift(subject.span, block.start) }] };
}
