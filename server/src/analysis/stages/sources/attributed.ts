import type { Attribution, Certainty, Cue, Quotation, Rival, Span } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import { movedBy, type Change } from '../change.js';
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
  /** The id of whom a spot names; undefined where that is nobody, or nobody of whom is told. */
  readonly sourceOf: (at: number) => string | undefined;
}

/** The attributions of the version before. */
interface Before {
  readonly attributions: readonly Attribution[];
  readonly change: Change;
  /** How many of them are of speeches with cues that stand above the change as they stood, and below it by the ids that they had. */
  readonly above: number;
  readonly below: number;
  /** Whether everybody is who they were, by the same ids. */
  readonly isSame: boolean;
}

/** Gives each quotation to its source, with what speaks for it. What `earlier` has told of what stands as it stood is handed on as it is, or moved. */
export function attributed(article: Resolved, passages: readonly Placed[], named: Named, earlier?: Before): Attribution[] {
  const { above = 0, below = 0, isSame = false } = earlier ?? {};
  const last = named.quotations.length - below;
  const list: Attribution[] = [];
  let cues = 0;
  for (const placed of passages) {
    placed.passage.heard.forEach((one, speech) => {
      const index = list.length;
      const before = index < above || index >= last ? earlier?.attributions[index] : undefined;
      const again = before === undefined || earlier === undefined || !isSame ? undefined : attributedAgain(before, index < above ? 0 : earlier.change.move.by, earlier.change);
      list.push(again ?? told(article, named, { one, placed, speech, index, cues }, index < above ? before : undefined));
    });
    cues += placed.passage.cues.speeches.length;
  }
  return list;
}

/** An attribution to somebody who is who they were, as it is or moved; undefined where the place that says who stands in what has changed. */
function attributedAgain(before: Attribution, by: number, change: Change): Attribution | undefined {
  const who = placeOfWho(before.because);
  const far = who === undefined ? by : movedBy(change, who);
  if (far === undefined) return undefined;
  if (by === 0 && far === 0) return before;
  const { quotation, cue, speaker, source, certainty, because, rivals } = before;
  return { quotation, cue, speaker, source, certainty, because: movedFacts(because, by, far), rivals };
}

/** A speech: which of its passage it is, and which of all; and how many cues stand in the passages above. */
interface Which {
  readonly one: Heard;
  readonly placed: Placed;
  readonly speech: number;
  readonly index: number;
  readonly cues: number;
}

/** The attribution of a speech; `before` itself, which stands where it stood, if that tells the same. */
function told(article: Resolved, { quotations, cues, mentions, sourceOf }: Named, { one, placed: { passage, move }, speech, index, cues: first }: Which, before?: Attribution): Attribution {
  const own = passage.cues.of[speech];
  const at = one.speaker === undefined ? undefined : (article.cast.from[one.speaker.paragraph + move.down] ?? 0) + (passage.speakers[speech] ?? 0);
  const identity = at === undefined ? undefined : article.known.of[at];
  const because = movedFacts(one.because, move.by);
  const now: Attribution = {
    quotation: quotations[index]?.id ?? '', cue: own === undefined ? undefined : cues[first + own]?.id,
    speaker: at === undefined ? undefined : mentions.idOf[at], source: at === undefined ? undefined : sourceOf(at), certainty: certaintyOf(one, identity),
    because: identity?.because === undefined ? because : because.concat(evidenceOf(article, identity.because)),
    rivals: identity === undefined || identity.rivals.length === 0 ? NOBODY : rivalsOf(identity, mentions, sourceOf),
  };
  return before !== undefined && isToldAgain(before, now) ? before : now;
}

/** Whether two attributions of a speech that stands where it stood tell the same. */
const isToldAgain = (before: Attribution, now: Attribution): boolean =>
  before.cue === now.cue && before.speaker === now.speaker && before.source === now.source && before.certainty === now.certainty
  && before.because.length === now.because.length && before.because.at(-1)?.kind === now.because.at(-1)?.kind && isSameSpan(placeOfWho(before.because), placeOfWho(now.because))
  && before.rivals.length === now.rivals.length && before.rivals.every((rival, index) => rival.mention === now.rivals[index]?.mention && rival.source === now.rivals[index].source && rival.lostBy === now.rivals[index].lostBy);

const isSameSpan = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

/** Most speakers are nobody else. */
const NOBODY: readonly never[] = [];

function rivalsOf({ rivals }: Identity, mentioned: Mentions, sourceOf: (at: number) => string | undefined): Rival[] {
  return rivals.flatMap(({ at, lostBy }): Rival[] => {
    const mention = mentioned.idOf[at];
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
