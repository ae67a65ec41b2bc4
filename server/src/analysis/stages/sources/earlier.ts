import type { Attribution, Quotation } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Identities } from '../identities/identities.js';
import type { Article } from '../quotations/article.js';
import type { Cues } from './cues.js';
import type { Mentions } from './mentions.js';

/** What was told of one version of a text, kept for the next. */
export interface Telling {
  readonly heard: readonly Heard[];
  readonly known: Identities;
  readonly mentions: Mentions;
  readonly cues: Cues;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** An earlier telling, of which all is taken as it is that stands above the first change and has kept its id. */
export interface Earlier extends Telling {
  /** How many paragraphs from the first on are the same results in the same places. */
  readonly still: number;
}

/** How many paragraphs two versions of an article begin with that are the same results in the same places. */
export function countStill(now: Article, before: Article): number {
  let still = 0;
  while (still < now.locals.length && now.locals[still] === before.locals[still] && isSamePlace(now, before, still)) still++;
  return still;
}

function isSamePlace({ paragraphs }: Article, before: Article, at: number): boolean {
  const [one, other] = [paragraphs[at], before.paragraphs[at]];
  return one?.start === other?.start && one?.role === other?.role;
}
