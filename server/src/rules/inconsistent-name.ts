import type { Analysis, Mention, Source, Span } from '../analysis/model/index.js';
import { wordsAt } from './people.js';
import type { Finding, Rule } from './rule.js';
import { isSlip, nameWords } from './spelling.js';
import { roleAt } from './story.js';

/** How much oftener one spelling must stand than the other where the first name alone says that it is one person. */
const OFTENER = 2;

/** One way to write a surname, and where it stands. */
interface Spelling {
  readonly name: string;
  readonly places: readonly Span[];
}

/** Where the surname stands in a name; undefined in a byline and in the footer, and for what is no name. */
function surname(analysis: Analysis, mention: Mention): Span | undefined {
  const role = roleAt(analysis, mention.span);
  if (mention.form !== 'name' || role === 'footer' || role === 'byline') return undefined;
  const words = analysis.text.slice(mention.head.start, mention.head.end);
  const name = nameWords(words).at(-1) ?? '';
  const start = mention.head.start + words.lastIndexOf(name);
  return { start, end: start + name.length };
}

/** How the article writes the surname of some people, the usual way first. */
function spellings(analysis: Analysis, people: readonly Source[]): Spelling[] {
  const byName = new Map<string, Span[]>();
  for (const mention of analysis.mentions) {
    const place = people.some((person) => person.id === mention.source) ? surname(analysis, mention) : undefined;
    if (place === undefined) continue;
    const name = wordsAt(analysis, place);
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return [...byName].map(([name, places]) => ({ name, places })).sort((a, b) => b.places.length - a.places.length);
}

/** People who may be one: those of one first name. What has no first name may be no person at all. */
function namesakes({ sources }: Analysis): Iterable<readonly Source[]> {
  const byFirst = new Map<string, Source[]>();
  for (const person of sources) {
    const [first = '', ...more] = nameWords(person.name);
    if (person.type !== 'person' || more.length === 0) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), person]);
  }
  return byFirst.values();
}

/** Each spelling that stands less often than one that it can be a slip for, with that one. */
function* slips(all: readonly Spelling[], oftener: number): Iterable<readonly [rare: Spelling, usual: Spelling]> {
  for (const [index, rare] of all.entries()) {
    const usual = all.slice(0, index).find((other) => other.places.length >= oftener * rare.places.length && isSlip(other.name, rare.name));
    if (usual !== undefined) yield [rare, usual];
  }
}

export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  severity: 'warning',
  summary: 'A name that the article spells in two ways.',
  *check(analysis): Iterable<Finding> {
    for (const people of namesakes(analysis)) {
      for (const [rare, usual] of slips(spellings(analysis, people), people.length > 1 ? OFTENER : 1)) {
        const related = usual.places.slice(0, 1).map((span) => ({ span, message: `Here it is “${usual.name}”.` }));
        for (const span of rare.places) yield { span, message: `The article spells this name “${usual.name}” elsewhere.`, related };
      }
    }
  },
};
