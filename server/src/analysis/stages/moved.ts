import { shift, type Evidence, type Place, type PlacedPhrase, type Speech } from '../model/index.js';
import type { Heard } from './attributions.js';
import type { Move } from './change.js';
import { shiftQuoted } from './quotations/article.js';

/** Speeches in their new place, those that stand in others with their parents. */
export function movedHeard(heard: readonly Heard[], move: Move): Heard[] {
  const parents = new Map<Speech, Speech>();
  return heard.map(({ speech, speaker, certainty, because }) => {
    const now = movedSpeech(speech, move, parents);
    if (speech.parent === undefined) parents.set(speech, now);
    return { speech: now, speaker: speaker === undefined ? undefined : movedPhrase(speaker, move), certainty, because: because.map((one) => movedEvidence(one, move.by)) };
  });
}

function movedSpeech(speech: Speech, move: Move, parents: ReadonlyMap<Speech, Speech>): Speech {
  const { kind, segments, quoted, closed, from, to, report, joined, parent } = speech;
  return {
    kind, segments: segments.map((span) => shift(span, move.by)), quoted: quoted.map((one) => shiftQuoted(one, move.by)), closed,
    from: movedPlace(from, move), to: movedPlace(to, move), report: report === undefined ? undefined : { paragraph: report.paragraph + move.down, sentence: report.sentence, report: report.report },
    joined: joined.map((one) => movedEvidence(one, move.by)), parent: parent === undefined ? undefined : parents.get(parent),
  };
}

const movedPlace = ({ paragraph, sentence }: Place, { down }: Move): Place => ({ paragraph: paragraph + down, sentence });
const movedPhrase = ({ paragraph, sentence, phrase }: PlacedPhrase, { down }: Move): PlacedPhrase => ({ paragraph: paragraph + down, sentence, phrase });

/** A fact with its places moved. */
export function movedEvidence(fact: Evidence, by: number): Evidence {
  switch (fact.kind) {
    case 'adjacent-cue':
    case 'according-to':
      return { kind: fact.kind, cue: shift(fact.cue, by), mention: shift(fact.mention, by) };
    case 'shared-subject':
      return { kind: fact.kind, cue: shift(fact.cue, by), mention: shift(fact.mention, by), verb: shift(fact.verb, by) };
    case 'signature':
      return { kind: fact.kind, mark: shift(fact.mark, by), mention: shift(fact.mention, by) };
    case 'lead-in':
      return { kind: fact.kind, sentence: shift(fact.sentence, by), mention: shift(fact.mention, by) };
    case 'continues-quotation':
    case 'reopened-mark':
    case 'same-block':
    case 'nobody-else':
    case 'takes-turns':
      return { kind: fact.kind, previous: shift(fact.previous, by) };
    case 'refers-back':
      return { kind: fact.kind, reference: shift(fact.reference, by), mention: shift(fact.mention, by) };
    case 'pronoun-agrees':
      return { kind: fact.kind, pronoun: shift(fact.pronoun, by), antecedent: shift(fact.antecedent, by) };
    case 'role-matches':
      return { kind: fact.kind, role: shift(fact.role, by), introduction: shift(fact.introduction, by) };
    case 'short-name':
      return { kind: fact.kind, name: shift(fact.name, by), introduction: shift(fact.introduction, by) };
  }
}
