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
  const counts = new Map<string, { count: number; speaker: PlacedPhrase }>();
  for (const [paragraph, { spots }] of locals.entries()) {
    if (paragraphs[paragraph]?.role === 'byline') continue;
    for (const { phrase, facts: { form, idle, within, sentence } } of spots) {
      if (form !== 'name' || idle || within !== undefined) continue;
      const surname = phrase.words.at(-1) ?? '';
      // The letter before a question or an answer is read as a name.
      if (surname.length < 2) continue;
      const known = counts.get(surname);
      if (known !== undefined) known.count++;
      else counts.set(surname, { count: 1, speaker: { paragraph, sentence, phrase } });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.speaker;
}
