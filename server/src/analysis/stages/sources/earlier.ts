import type { Attribution, Cue, Entity, Quotation, Source } from '../../model/index.js';
import type { Change } from '../change.js';
import type { Cast } from '../identities/cast.js';
import type { Identities } from '../identities/identities.js';
import type { Placed } from '../passages/passage.js';
import type { Mentions } from './mentions.js';

/** What was told of one version of a text, kept for the next. */
export interface Telling {
  readonly passages: readonly Placed[];
  readonly cast: Cast;
  readonly known: Identities;
  readonly mentions: Mentions;
  readonly cues: readonly Cue[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Who they are whom the sources stand for. */
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** An earlier telling, and what has changed since: what stands outside of that and has kept its id is handed on as it is, or moved. */
export interface Earlier extends Telling {
  readonly change: Change;
}
