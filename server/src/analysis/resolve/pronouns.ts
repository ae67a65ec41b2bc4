import type { Entity, Phrase, Place } from '../model/index.js';

/** One mention of an entity, as the search for an antecedent sees it. */
export interface Trace extends Place {
  readonly entity: Entity;
  readonly phrase: Phrase;
  /** Whether it is the subject of its sentence. */
  readonly subject: boolean;
  /** Whether it is named as a speaker, and whether of words in quotation marks. */
  readonly speaks: boolean;
  readonly quotes: boolean;
}

/** An antecedent, and whether another one would have fitted nearly as well. */
export interface Antecedent {
  readonly trace: Trace;
  readonly rivals: readonly Trace[];
}

/** How many paragraphs back a pronoun may reach. */
const FARTHEST = 4;
const SUBJECT = 3;
const QUOTES = 2.5;
const SPEAKS = 2;
const PARAGRAPH = 1.2;
const SENTENCE = 0.8;

/**
 * The antecedent of "he", "she" or "they" at `place`: among the people mentioned before it who agree, the subject and the
 * speaker before the object, the near before the far (Hobbs 1978; Lappin & Leass 1994 weigh the same facts).
 * Undefined where nobody fits. Gender comes from honorifics, nouns and other pronouns, never from first names.
 */
export function antecedent(pronoun: Phrase, place: Place, traces: readonly Trace[]): Antecedent | undefined {
  const best = new Map<Entity, { trace: Trace; score: number }>();
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i];
    if (trace === undefined) continue;
    const back = place.paragraph - trace.paragraph;
    if (back > FARTHEST) break;
    if (back === 0 && trace.sentence === place.sentence && trace.phrase.span.start >= pronoun.span.start) continue;
    if (!agrees(pronoun, trace.entity)) continue;
    const score = weigh(trace, place);
    const known = best.get(trace.entity);
    if (known === undefined || known.score < score) best.set(trace.entity, { trace, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  const winner = ranked[0];
  if (winner === undefined) return undefined;
  return { trace: winner.trace, rivals: ranked.slice(1, 4).map((one) => one.trace) };
}

function weigh(trace: Trace, place: Place): number {
  const back = place.paragraph - trace.paragraph;
  const sentences = back === 0 ? place.sentence - trace.sentence : place.sentence + 1;
  return (trace.subject ? SUBJECT : 0) + (trace.quotes ? QUOTES : trace.speaks ? SPEAKS : 0) - back * PARAGRAPH - sentences * SENTENCE;
}

function agrees(pronoun: Phrase, entity: Entity): boolean {
  const word = pronoun.words[0] ?? '';
  if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') {
    return (entity.type === 'person' || entity.type === 'unnamed') && (entity.gender === undefined || entity.gender === pronoun.gender);
  }
  if (word === 'it' || word === 'its') return entity.type === 'organisation' || entity.type === 'document';
  if (word === 'they' || word === 'their' || word === 'them') return entity.type === 'group' || entity.type === 'organisation';
  return false;
}
