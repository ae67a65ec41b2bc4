import type { Analysis, Paragraph, Span } from '../analysis/model/index.js';
import type { Rule } from './rule.js';
import { paragraphAt } from './story.js';

interface Placed {
  readonly rule: string;
  readonly span: Span;
}

/**
 * The findings without those that another finding explains: a mark that is missing also leaves its partner alone and hides
 * who speaks, and one fault is to be told once. Each rule says to which others it yields, and it does so by the paragraph,
 * since marks are paired in paragraphs. A rule that is off, or that threw, explains nothing.
 */
export function withoutConsequences<T extends Placed>(rules: readonly Rule[], found: readonly T[], analysis: Analysis): T[] {
  const yielding = new Map(rules.map(({ id, yieldsTo }) => [id, yieldsTo ?? []]));
  const explained = new Map<string, Set<Paragraph | undefined>>();
  for (const { rule, span } of found) {
    const places = explained.get(rule) ?? new Set();
    explained.set(rule, places.add(paragraphAt(analysis, span)));
  }
  return found.filter(({ rule, span }) => yielding.get(rule)?.every((cause) => explained.get(cause)?.has(paragraphAt(analysis, span)) !== true) ?? true);
}
