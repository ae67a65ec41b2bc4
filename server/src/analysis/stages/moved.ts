import { shift, type Evidence } from '../model/index.js';

/** Facts with their places moved; the same list where they have not moved. */
export const movedFacts = (facts: readonly Evidence[], by: number): readonly Evidence[] => (by === 0 ? facts : facts.map((fact) => movedEvidence(fact, by)));

function movedEvidence(fact: Evidence, by: number): Evidence {
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
