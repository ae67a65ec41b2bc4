import { spanOf, type Place } from '../model/index.js';
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
