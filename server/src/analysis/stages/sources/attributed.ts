import type { Attribution, Certainty, Quotation, Rival } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import { paragraphOf } from '../identities/cast.js';
import type { Identity } from '../identities/identity.js';
import type { SpotNumbers } from '../identities/spot-numbers.js';
import { movedFacts } from '../moved.js';
import type { Cues } from './cues.js';
import type { Earlier } from './earlier.js';
import type { Mentions } from './mentions.js';
import { evidenceOf, spotOf, type Resolved } from './places.js';
import type { Said } from './said.js';

/** What has its id already. */
interface Named {
  readonly quotations: readonly Quotation[];
  readonly cues: Cues;
  readonly mentions: Mentions;
  /** The id of whom a spot names; undefined where that is nobody, or nobody of whom is told. */
  readonly sourceOf: (at: number) => string | undefined;
}

/** Gives each quotation to its source, with what speaks for it. What `earlier` has told of what stands above the change is handed on as it is. */
export function attributed(article: Resolved, { heard, moves }: Said, { quotations, cues, mentions, sourceOf }: Named, earlier?: Earlier): Attribution[] {
  const { cast, known } = article;
  const speakers = speakersOf(heard, cast.turns);
  return heard.map((one, index): Attribution => {
    const at = speakers[index];
    const identity = at === undefined ? undefined : known.of[at];
    const cue = cues.ids[index];
    const speaker = at === undefined ? undefined : mentions.idOf[at];
    const source = at === undefined ? undefined : sourceOf(at);
    const rivals = identity === undefined || identity.rivals.length === 0 ? NOBODY : rivalsOf(identity, known.numbers, { mentions, sourceOf });
    const before = earlier?.attributions[index];
    if (before !== undefined && earlier !== undefined && quotations[index] === earlier.quotations[index] && (at === undefined || isStill(at, article, earlier)) && isToldOf(before, { cue, speaker, source, rivals })) return before;
    const because = movedFacts(one.because, moves[index]?.by ?? 0);
    const who = at === undefined || identity === undefined ? undefined : evidenceOf(article, at, identity);
    return {
      quotation: quotations[index]?.id ?? '', cue, speaker, source, certainty: certaintyOf(one, identity),
      because: who === undefined ? because : [...because, who], rivals,
    };
  });
}

/** For each speech, the index of its speaker among the spots; undefined where nobody is given. */
function speakersOf(heard: readonly Heard[], turns: readonly { readonly speaker: number }[]): (number | undefined)[] {
  let next = 0;
  return heard.map((one) => (one.speaker === undefined ? undefined : turns[next++]?.speaker));
}

/** Most speakers are nobody else. */
const NOBODY: readonly never[] = [];

/** Whether an attribution has these ids, and these rivals. */
const isToldOf = (told: Attribution, { cue, speaker, source, rivals }: Pick<Attribution, 'cue' | 'speaker' | 'source' | 'rivals'>): boolean =>
  told.cue === cue && told.speaker === speaker && told.source === source && told.rivals.length === rivals.length
  && told.rivals.every((rival, index) => rival.mention === rivals[index]?.mention && rival.source === rivals[index].source && rival.lostBy === rivals[index].lostBy);

/** Whether a spot names whom it named, by words that all stand where they stood. */
function isStill(at: number, article: Resolved, earlier: Earlier): boolean {
  const { cast, known } = article;
  const isAbove = (spot: number): boolean => paragraphOf(cast, spot) < earlier.change.above;
  if (known.of[at] !== earlier.known.of[at] || !isAbove(at)) return false;
  const identity = known.of[at];
  if (identity?.because === undefined) return true;
  if (identity.because.kind === 'pronoun-agrees') return isAbove(known.numbers.at[identity.because.antecedent] ?? -1);
  const reading = identity.entity.introduction?.reading;
  return typeof reading === 'object' ? reading.paragraph < earlier.change.above : isAbove(spotOf(article, identity.entity));
}

function rivalsOf({ rivals }: Identity, numbers: SpotNumbers, { mentions, sourceOf }: Pick<Named, 'mentions' | 'sourceOf'>): Rival[] {
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
