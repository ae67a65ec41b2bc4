import type { Attribution, Certainty, Cue, Quotation, Rival } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import { movedBy, type Change } from '../change.js';
import type { Identities } from '../identities/identities.js';
import type { Identity } from '../identities/identity.js';
import { movedFacts, placesOfWho } from '../moved.js';
import type { Placed } from '../passages/passage.js';
import type { Mentions } from './mentions.js';
import { evidenceOf, type Resolved } from './places.js';
import type { Standing } from './standing.js';

/** What has its id already. */
interface Named {
  readonly quotations: readonly Quotation[];
  readonly cues: readonly Cue[];
  readonly mentions: Mentions;
  /** The speaker of each speech as an index among the spots; undefined where nobody is given. */
  readonly speakers: readonly (number | undefined)[];
  /** The id of whom a spot names; undefined where that is nobody, or nobody of whom is told. */
  readonly sourceOf: (at: number) => string | undefined;
}

/** The attributions of the version before, and what has changed since. */
interface Before {
  readonly attributions: readonly Attribution[];
  readonly change: Change;
  /** What stands of the speeches. */
  readonly speeches: Standing;
  /** Whether whoever is who they were has the id that they had. */
  readonly isKept: boolean;
  /** Whether a spot that stands outside of the change names whom it named, for the same reason. */
  readonly isStill: (at: number) => boolean;
}

/** Gives each quotation to its source, with what speaks for it. What `earlier` has told of what stands as it stood is handed on as it is, or moved. */
export function attributed(article: Resolved, passages: readonly Placed[], named: Named, earlier?: Before): Attribution[] {
  const list: Attribution[] = [];
  let cues = 0;
  for (const placed of passages) {
    let speech = 0;
    for (const one of placed.passage.heard) {
      const own = placed.passage.cues.of[speech++];
      const at = named.speakers[list.length];
      const which = { index: list.length, at, cue: own === undefined ? undefined : named.cues[cues + own]?.id };
      list.push((earlier && again(article, named, which, earlier)) ?? told(article, named, which, { one, by: placed.move.by }));
    }
    cues += placed.passage.cues.speeches.length;
  }
  return list;
}

/** Which of all speeches one is, the id of its cue, and its speaker as an index among the spots. */
interface Which {
  readonly index: number;
  readonly at: number | undefined;
  readonly cue: string | undefined;
}

function told(article: Resolved, named: Named, { index, at, cue }: Which, { one, by }: { readonly one: Heard; readonly by: number }): Attribution {
  const identity = at === undefined ? undefined : article.known.of[at];
  const because = movedFacts(one.because, by);
  const who = at === undefined || identity === undefined ? undefined : evidenceOf(article, at, identity);
  return {
    quotation: named.quotations[index]?.id ?? '', cue, speaker: at === undefined ? undefined : named.mentions.idOf[at], source: at === undefined ? undefined : named.sourceOf(at), certainty: certaintyOf(one, identity),
    because: who === undefined ? because : because.concat(who), rivals: rivalsOf(identity, article.known, named),
  };
}

/** The attribution of a speech that stands as it stood, as it is or moved; undefined for other speeches, and where the place that says who the speaker is stands in what has changed. */
function again(article: Resolved, named: Named, { index, at, cue }: Which, { attributions, speeches: { above, below, more }, change, isKept, isStill }: Before): Attribution | undefined {
  const isAbove = index < above;
  const before = isAbove ? attributions[index] : index >= attributions.length + more - below ? attributions[index - more] : undefined;
  if (before === undefined || (at !== undefined && !isStill(at))) return undefined;
  const by = isAbove ? 0 : change.move.by;
  const who = placesOfWho(before.because);
  const far = who === undefined ? by : movedBy(change, who.known);
  // Whoever answers in an interview may be named far away from his words.
  if (far === undefined || (who !== undefined && movedBy(change, who.named) !== by)) return undefined;
  const quotation = named.quotations[index]?.id ?? '';
  const [speaker, source] = at === undefined ? [] : [named.mentions.idOf[at], isKept ? before.source : named.sourceOf(at)];
  const rivals = rivalsOf(at === undefined ? undefined : article.known.of[at], article.known, named);
  if (by === 0 && far === 0 && before.quotation === quotation && before.cue === cue && before.speaker === speaker && before.source === source && isSameRivals(before.rivals, rivals)) return before;
  return { quotation, cue, speaker, source, certainty: before.certainty, because: movedFacts(before.because, by, far), rivals };
}

const isSameRivals = (some: readonly Rival[], others: readonly Rival[]): boolean => some.length === others.length
  && some.every((rival, index) => rival.mention === others[index]?.mention && rival.source === others[index].source && rival.lostBy === others[index].lostBy);

/** Most speakers are nobody else. */
const NOBODY: readonly never[] = [];

function rivalsOf(identity: Identity | undefined, { numbers }: Identities, { mentions, sourceOf }: Named): readonly Rival[] {
  if (identity === undefined || identity.rivals.length === 0) return NOBODY;
  return identity.rivals.flatMap(({ spot, lostBy }): Rival[] => {
    const at = numbers.at[spot] ?? -1;
    const mention = mentions.idOf[at];
    return mention === undefined ? [] : [{ mention, source: sourceOf(at), lostBy }];
  });
}

const RANK: readonly Certainty[] = ['unknown', 'guess', 'likely', 'certain'];

/** As sure as the less sure of the two: which words name the speaker, and who that is. A pronoun without antecedent is a guess. */
function certaintyOf(one: Heard, identity: Identity | undefined): Certainty {
  if (one.speaker === undefined) return 'unknown';
  const who = identity?.certainty ?? (one.speaker.phrase.form === 'pronoun' ? 'guess' : 'certain');
  return RANK.indexOf(who) < RANK.indexOf(one.certainty) ? who : one.certainty;
}
