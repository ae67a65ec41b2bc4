import type { Local, Paragraph, PlacedPhrase } from '../../model/index.js';
import type { Heard } from '../attributions.js';
import type { Move } from '../change.js';
import type { Form } from '../quotations/transcript-turns.js';
import type { WordCounts } from '../sources/words-in.js';
import type { PassageCues } from './passage-cues.js';
import type { Tally } from './tally.js';

/**
 * A run of paragraphs with marks or cues in them, and what is said in it, in the places where it was read. Nothing of what is said
 * outside of the run has a part in that, save for the paragraph above, which may lead into it, and for what it has asked of the
 * whole article.
 */
export interface Passage {
  /** The paragraphs, the one above and the one below included. */
  readonly from: number;
  readonly locals: readonly Local[];
  readonly paragraphs: readonly Paragraph[];
  readonly asked: Asked;
  readonly heard: readonly Heard[];
  /** For each speech, how many words it holds. */
  readonly counts: readonly WordCounts[];
  /** For each speech, its speaker as an index among the spots of the paragraph; undefined where nobody is given. */
  readonly speakers: readonly (number | undefined)[];
  readonly cues: PassageCues;
}

/** What was asked of the whole article, with the answers. */
export interface Asked {
  readonly names: ReadonlyMap<string, boolean>;
  /** Who is named most often; undefined where nobody asked. */
  readonly most: Answer | undefined;
}

/** A speaker; undefined where there is none. */
export interface Answer { readonly speaker: PlacedPhrase | undefined }

/** A passage, and how far it has moved since it was read: most keys move half of an article, and nothing in it is made anew for that. */
export interface Placed {
  readonly passage: Passage;
  readonly move: Move;
}

/** What is said in an article. */
export interface Spoken {
  /** The paragraphs that begin with a label, by index; most articles have few. */
  readonly labelled: readonly number[];
  readonly form: Form;
  readonly passages: readonly Placed[];
  /** The words of names; undefined where nobody has asked for them. */
  readonly names: Tally | undefined;
  /** The surnames; undefined where nobody has asked who is named most often. */
  readonly surnames: Tally | undefined;
  /** Who is named most often; undefined where nobody has asked. */
  readonly most: Answer | undefined;
}

/** Paragraphs by their indices, the last one exclusive. */
export interface Run { readonly from: number; readonly to: number }

/** Where a passage stands. */
export const runOf = ({ passage: { from, locals }, move: { down } }: Placed): Run => ({ from: from + down, to: from + down + locals.length });

/** Whether nothing is said in a paragraph, and no cue in it tells of another one. */
export const isSilent = (local: Local | undefined): boolean => local !== undefined && local.reports.length === 0 && local.quoted.length === 0 && !local.label.answer;
