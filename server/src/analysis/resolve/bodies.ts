import { bodyNoun } from '../lexicon/body-nouns.js';
import { organisationNoun } from '../lexicon/organisations.js';
import { demonym, place } from '../lexicon/places.js';
import type { Entity, Facts } from '../model/index.js';
import type { Directory } from './directory.js';
import { FARTHEST } from './pronouns.js';
import type { Draft, Register } from './register.js';
import type { Trace } from './trace.js';

/** Words that a name of a body begins with by chance: "rival Hilda Marsh’s campaign". */
export const small = (word: string): boolean => word === "'s" || word === 'the';

/**
 * The body that a name mentions: of the same name, or one whose name the short form ends ("the Post"), begins ("Tate & Lyle
 * Sugars" as "Tate & Lyle") or abbreviates ("CROL"). "Marsh’s campaign" and "the Marsh campaign" are one. Undefined where
 * none is.
 */
export function bodyNamed(words: readonly string[], known: Register): Draft | undefined {
  const own = words.filter((word) => !small(word));
  const name = own.join(' ');
  const exact = known.byBody.get(name.replace(/\./g, ''))?.findLast((entity) => entity.words.filter((word) => !small(word)).join(' ') === name);
  if (exact !== undefined) return exact;
  const last = own.at(-1) ?? '';
  const sharing = known.byBody.get(last) ?? [];
  if (own.length === 1) {
    return sharing.findLast((entity) => entity.words.at(-1) === last)
      ?? known.byBody.get(last.replace(/\./g, ''))?.findLast((entity) => entity.words.length > 1 && !entity.words.includes(last))
      ?? (isOrdinary(last) ? undefined : sharing.findLast((entity) => entity.words[0] === last && !entity.words.slice(1).some(organisationNoun)));
  }
  const longer = rarest(own, known).findLast((entity) => endsIn(entity.words, own));
  if (longer !== undefined) return longer;
  return sharing.findLast((entity) => entity.words.length > 1 && endsIn(own, entity.words));
}

/** Whether the words of one name end those of another, small ones left out; looked at from the end, where most differ soon. */
function endsIn(long: readonly string[], short: readonly string[]): boolean {
  let [at, matched] = [long.length - 1, false];
  for (let i = short.length - 1; i >= 0; i--) {
    const word = short[i] ?? '';
    if (small(word)) continue;
    while (at >= 0 && small(long[at] ?? '')) at--;
    if (long[at--] !== word) return false;
    matched = true;
  }
  return matched;
}

/** Those who bear the word of a name that fewest bodies bear: whose name ends in all of it is among them. */
const rarest = (words: readonly string[], { byBody }: Register): readonly Draft[] =>
  words.reduce<readonly Draft[]>((fewest, word) => { const bearers = byBody.get(word) ?? []; return bearers.length < fewest.length ? bearers : fewest; }, byBody.get(words.at(-1) ?? '') ?? []);

/** Words with which the names of many bodies begin: "Boston", "American". */
const isOrdinary = (word: string): boolean => place(word) !== undefined || demonym(word) !== undefined || organisationNoun(word);

/** What has been named, and who speaks by name anywhere. */
interface BodyScene {
  readonly traces: readonly Trace[];
  readonly directory: Directory;
  readonly voices: ReadonlySet<Entity | undefined>;
}

/**
 * The body that a noun in small letters refers to ("the commission", "the company"): the one mentioned last that has the noun
 * in its name, or that is known to be such a thing. Undefined where the article names none, or several that fit alike.
 */
export function bodyReferred(phrase: Pick<Facts, 'words' | 'definite'>, paragraph: number, { traces, directory, voices }: BodyScene): Entity | undefined {
  const noun = phrase.words.at(-1) ?? '';
  if (!phrase.definite || !organisationNoun(noun) && bodyNoun(noun)?.firm !== true) return undefined;
  const modifiers = phrase.words.slice(0, -1);
  const recent = latest(traces, paragraph);
  const named = recent.find((entity) => entity.words.includes(noun) && entity.words.length > 1 && modifiers.every((word) => entity.words.includes(word)));
  if (named !== undefined) return named;
  if (modifiers.length > 0) return undefined;
  const described = recent.find((entity) => entity.described.has(noun)) ?? recent.find((entity) => bodyNoun(noun)?.instead.some((kind) => entity.words.includes(kind)));
  if (described !== undefined) return described;
  const later = directory.byBody.get(noun)?.filter((entity) => entity.words.length > 1 && entity.words.includes(noun)) ?? [];
  if (later.length === 1) return later[0];
  const firms = bodyNoun(noun)?.firm === true ? recent.filter((entity) => !entity.words.some(organisationNoun)) : [];
  if (firms.length < 2) return firms[0];
  const heard = firms.filter((entity) => voices.has(entity));
  return heard.length === 1 ? heard[0] : undefined;
}

/** No more mentions are looked at. */
const MOST = 60;

/** The bodies among the traces, the one mentioned last first, no farther back than a pronoun may reach; places only where they have spoken. */
function latest(traces: readonly Trace[], paragraph: number): Entity[] {
  const seen = new Set<Entity>();
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - MOST; i--) {
    const trace = traces[i];
    if (trace === undefined || paragraph - trace.paragraph > FARTHEST) break;
    if (trace.entity.type === 'organisation' && (trace.speaks || !trace.entity.isPlace)) seen.add(trace.entity);
  }
  return [...seen];
}
