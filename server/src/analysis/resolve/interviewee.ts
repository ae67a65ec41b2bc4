import { spanOf, type Place, type PlacedPhrase } from '../model/index.js';
import type { Proposal, Scene } from './lead-in.js';

/**
 * Who gives the answers of an interview whose turns are only lettered ("Q:", "A:"): the person whom the article names most
 * often. Undefined where it names nobody, or where no question stands above.
 */
export function interviewee(at: Place, scene: Scene): Proposal | undefined {
  const question = scene.paragraphs[at.paragraph - 1];
  const speaker = scene.mostNamed();
  if (speaker === undefined || question === undefined) return undefined;
  return { speaker, certainty: 'likely', because: [{ kind: 'takes-turns', previous: spanOf(question) }] };
}

/** The first mention of the surname that is named most often outside of bylines; undefined where nobody is named. */
export function mostNamed({ paragraphs, locals }: Pick<Scene, 'paragraphs' | 'locals'>): PlacedPhrase | undefined {
  const read = locals.map(({ surnames }, paragraph) => (paragraphs[paragraph]?.role === 'byline' ? [] : surnames));
  const counts = new Map<string, number>();
  for (const surnames of read) for (const surname of surnames) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  let [most, times] = ['', 0];
  for (const [surname, count] of counts) if (count > times) [most, times] = [surname, count];
  const paragraph = read.findIndex((surnames) => surnames.includes(most));
  const found = (locals[paragraph]?.phrases ?? []).map((phrases) => phrases.find(({ form, words }) => form === 'name' && words.at(-1) === most));
  const sentence = found.findIndex((phrase) => phrase !== undefined);
  const phrase = found[sentence];
  return phrase === undefined ? undefined : { paragraph, sentence, phrase };
}
