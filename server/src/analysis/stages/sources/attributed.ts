import type { Attribution, Certainty, Cue, Quotation, Rival } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import { movedBy, type Change } from '../change.js';
import type { Identities } from '../identities/identities.js';
import type { Identity } from '../identities/identity.js';
import { movedFacts, placeOfWho } from '../moved.js';
import type { Placed } from '../passages/passage.js';
import type { Mentions } from './mentions.js';
import { evidenceOf, type Resolved } from './places.js';

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
  /** How many of them are of speeches that stand above the change as they stood, and below it by the ids that they had. */
  readonly above: number;
  readonly below: number;
  /** Whether whoever is who they were has the id that they had. */
  readonly isKept: boolean;
  /** Whether a spot that stands outside of the change names whom it named, for the same reason. */
  readonly isStill: (at: number) => boolean;
}

/** What an attribution leads to. */
type Ids = Pick<Attribution, 'cue' | 'speaker' | 'source' | 'rivals'>;

/** Gives each quotation to its source, with what speaks for it. What `earlier` has told of what stands as it stood is handed on as it is, or moved. */
export function attributed(article: Resolved, passages: readonly Placed[], named: Named, earlier?: Before): Attribution[] {
  const list: Attribution[] = [];
  let cues = 0;
  for (const placed of passages) {
    let speech = 0;
    for (const one of placed.passage.heard) {
      const index = list.length;
      const at = named.speakers[index];
      const same = earlier?.isKept === true && (at === undefined || (earlier.isStill(at) && named.mentions.idOf[at] === earlier.attributions[index]?.speaker)) ? again(earlier, index) : undefined;
      list.push(same ?? told(article, named, { one, placed, speech, index, at, cues }, earlier));
      speech++;
    }
    cues += placed.passage.cues.speeches.length;
  }
  return list;
}

/** A speech: which of its passage it is, and which of all; its speaker; and how many cues stand in the passages above. */
interface Which {
  readonly one: Heard;
  readonly placed: Placed;
  readonly speech: number;
  readonly index: number;
  readonly at: number | undefined;
  readonly cues: number;
}

function told(article: Resolved, named: Named, { one, placed: { passage, move }, speech, index, at, cues }: Which, earlier?: Before): Attribution {
  const own = passage.cues.of[speech];
  const cue = own === undefined ? undefined : named.cues[cues + own]?.id;
  const identity = at === undefined ? undefined : article.known.of[at];
  const speaker = at === undefined ? undefined : named.mentions.idOf[at];
  const source = at === undefined ? undefined : named.sourceOf(at);
  const rivals = identity === undefined || identity.rivals.length === 0 ? NOBODY : rivalsOf(identity, article.known, named);
  const same = earlier !== undefined && (at === undefined || earlier.isStill(at)) ? again(earlier, index, { cue, speaker, source, rivals }) : undefined;
  if (same !== undefined) return same;
  const because = movedFacts(one.because, move.by);
  const who = at === undefined || identity === undefined ? undefined : evidenceOf(article, at, identity);
  return {
    quotation: named.quotations[index]?.id ?? '', cue, speaker, source, certainty: certaintyOf(one, identity),
    because: who === undefined ? because : because.concat(who), rivals,
  };
}

/** The attribution of a speech that stands as it stood, with such ids, as it is or moved; undefined for other speeches, and where the place that says who the speaker is stands in what has changed. */
function again({ attributions, above, below, change }: Before, index: number, ids?: Ids): Attribution | undefined {
  const before = index < above || index >= attributions.length - below ? attributions[index] : undefined;
  // Somebody else may have become the rival that a mention names.
  if (before === undefined || (ids === undefined && before.rivals.length > 0)) return undefined;
  const by = index < above ? 0 : change.move.by;
  const who = placeOfWho(before.because);
  const far = who === undefined ? by : movedBy(change, who);
  if (far === undefined) return undefined;
  if (by === 0 && far === 0 && (ids === undefined || isSameIds(ids, before))) return before;
  const { cue, speaker, source, rivals } = ids ?? before;
  return { quotation: before.quotation, cue, speaker, source, certainty: before.certainty, because: movedFacts(before.because, by, far), rivals };
}

const isSameIds = (one: Ids, other: Ids): boolean => one.cue === other.cue && one.speaker === other.speaker && one.source === other.source && one.rivals.length === other.rivals.length
  && one.rivals.every((rival, index) => rival.mention === other.rivals[index]?.mention && rival.source === other.rivals[index].source && rival.lostBy === other.rivals[index].lostBy);

/** Most speakers are nobody else. */
const NOBODY: readonly never[] = [];

function rivalsOf({ rivals }: Identity, { numbers }: Identities, { mentions, sourceOf }: Named): Rival[] {
  return rivals.flatMap(({ spot, lostBy }): Rival[] => {
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
