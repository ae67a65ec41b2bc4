import { shift, type Evidence, type Span } from '../model/index.js';

/** How many of a list stand above a change and below it. */
interface Stretch {
  readonly above: number;
  readonly below: number;
}

/** How far what stands below has moved, and in its list; and how one of it is moved. */
interface Moving<Item> {
  readonly by: number;
  readonly more?: number;
  readonly moved: (item: Item, by: number, more: number) => Item;
}

/** A list of the new version: what it has of the old one above the change and, moved, below it, so many each, and what is new between. */
export function continued<Item>(before: readonly Item[], { above, below }: Stretch, between: readonly Item[], { by, more = 0, moved }: Moving<Item>): Item[] {
  const last = before.slice(before.length - below);
  return before.slice(0, above).concat(between, by === 0 && more === 0 ? last : last.map((item) => moved(item, by, more)));
}

/** All of a list moved; the same list where it has not moved. Nearly all lists are short and there are many: so no function is made for each. */
export function movedAll<Item>(items: readonly Item[], by: number, moved: (item: Item, by: number) => Item): readonly Item[] {
  if (by === 0 || items.length === 0) return items;
  const list = items.slice();
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (item !== undefined) list[i] = moved(item, by);
  }
  return list;
}

/**
 * Facts with their places moved; the same list where they have not moved.
 *
 * @param far how far the place has moved that says who somebody is, which may stand anywhere.
 */
export function movedFacts(facts: readonly Evidence[], by: number, far = by): readonly Evidence[] {
  if (by === 0 && far === 0) return facts;
  const list = facts.slice();
  for (let i = 0; i < list.length; i++) {
    const fact = list[i];
    if (fact !== undefined) list[i] = movedEvidence(fact, by, far);
  }
  return list;
}

/** The words that name somebody, and the place that says who that is, by the last of some facts; undefined where that is no such fact. */
export function placesOfWho(facts: readonly Evidence[]): { readonly named: Span; readonly known: Span } | undefined {
  const last = facts.at(-1);
  switch (last?.kind) {
    case 'pronoun-agrees':
      return { named: last.pronoun, known: last.antecedent };
    case 'role-matches':
      return { named: last.role, known: last.introduction };
    case 'short-name':
      return { named: last.name, known: last.introduction };
    default:
      return undefined;
  }
}

function movedEvidence(fact: Evidence, by: number, far: number): Evidence {
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
      return { kind: fact.kind, pronoun: shift(fact.pronoun, by), antecedent: shift(fact.antecedent, far) };
    case 'role-matches':
      return { kind: fact.kind, role: shift(fact.role, by), introduction: shift(fact.introduction, far) };
    case 'short-name':
      return { kind: fact.kind, name: shift(fact.name, by), introduction: shift(fact.introduction, far) };
  }
}
