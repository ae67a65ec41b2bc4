import { FAMILIAR, type Introduction, type NameFacts, type NameKey } from '../model/index.js';
import { endsWith } from './name-end.js';
import { officeOf } from './offices.js';
import { isInitial, nameKey } from './name-key.js';
import { file, nearKeys, rename, type Draft, type Register } from './register.js';

/** How one addresses people of several offices, so that it tells none: “Lady Thrupp” is the baroness. */
const STYLES = new Set(['lady', 'lord', 'sir', 'dame', 'sister', 'brother']);

/** Whom a name mentions, and who else bears it. */
export interface Bearer {
  readonly entity: Draft;
  readonly others: readonly Draft[];
}

/**
 * The person whom a name mentions: the one of the same full name, or for a short form ("Stoltenberg", "Mrs. Marsh",
 * "Hillary") the one whose surname or first name it is. Where several bear it, the one of the stated gender or office, then
 * whom the article names first and most. Undefined where nobody bears the name, or where an honorific excludes all.
 */
export function personNamed(phrase: NameFacts, known: Register, paragraph = 0): Bearer | undefined {
  const { key } = phrase;
  if (key.last === '') return undefined;
  const agreeing = where(known.bySurname.get(key.last), (entity) => agrees(phrase, entity) && entity.key.last === key.last);
  // "Mr Venn" beside Carla Venn and "her husband, Otto Venn": the one of whom the text tells it.
  const told = phrase.gender === undefined ? NOBODY : where(agreeing, (entity) => entity.stated === phrase.gender);
  const bearers = told.length > 0 ? told : agreeing;
  if (key.first !== undefined) return alone(inFull(phrase, bearers));
  if (phrase.words.length > 1) return pick(endingAlike(phrase, bearers), paragraph);
  const title = phrase.titled ? phrase.roles.filter((role) => !STYLES.has(role)) : NOBODY;
  const fitting = title.length === 0 ? bearers : titled(title, bearers);
  if (fitting.length > 0) return pick(fitting, paragraph);
  if (bearers.length > 0) return undefined;
  return pick(where(known.byFirstName.get(key.last), (entity) => agrees(phrase, entity)), paragraph);
}

/** Of the bearers of a surname the one of the full name; undefined where there is none. */
const inFull = (phrase: NameFacts, bearers: readonly Draft[]): Draft | undefined =>
  bearers.find((entity) => isSameFullName(phrase.key, entity.key)) ?? completes(phrase.key, bearers) ?? bearers.find((entity) => endsIn(entity, phrase));

/** "van der Berg": those whose names end in all of the words. */
function endingAlike({ words, key: { suffix } }: NameFacts, bearers: readonly Draft[]): readonly Draft[] {
  const run = words.filter((word) => word !== suffix).join(' ');
  return where(bearers, (entity) => entity.words.join(' ').endsWith(run));
}

/** Those who hold an office, or else those who hold none, first of all who has no full name: "President Orr" beside Marta Orr, of whom another role is told, is somebody else. */
function titled(title: readonly string[], bearers: readonly Draft[]): readonly Draft[] {
  const holders = where(bearers, (entity) => title.some((role) => holds(entity, role)));
  if (holders.length > 0) return holders;
  const open = where(bearers, (entity) => entity.roles.size === 0);
  const lone = where(open, (entity) => entity.words.length === 1);
  return lone.length > 0 ? lone : open;
}

/** Most names have one bearer or none. */
const NOBODY: readonly never[] = [];

/** Those of a list of whom something holds; the list itself where it does of all. */
const where = (list: readonly Draft[] | undefined, isSo: (entity: Draft) => boolean): readonly Draft[] =>
  list === undefined ? NOBODY : list.every(isSo) ? list : list.filter(isSo);

/**
 * The person whose full name is the end or the beginning of a longer run of capitals: "Meanwhile Iven Strand", "Rival Hilda
 * Marsh", a headline in capitals. Undefined where none is.
 */
export function personWithin(phrase: NameFacts, known: Register): Draft | undefined {
  if (phrase.words.length < 3) return undefined;
  const run = phrase.words.join(' ');
  for (const word of phrase.words) {
    const found = known.bySurname.get(word)?.find((entity) => entity.words.length > 1 && entity.words.length < phrase.words.length && (run.endsWith(` ${entity.words.join(' ')}`) || run.startsWith(`${entity.words.join(' ')} `)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The person whose surname a lone name differs from by one letter, where nobody bears the name itself and one person only is
 * so near: a slip of the pen ("Stoltenburg"). Undefined otherwise.
 */
export function personMisspelt(phrase: NameFacts, known: Register): Draft | undefined {
  const [word, ...more] = phrase.words;
  if (word === undefined || more.length > 0) return undefined;
  const near = new Set(nearKeys(word).flatMap((key) => known.byNearSurname.get(key) ?? []));
  const [only, ...others] = [...near].filter((entity) => agrees(phrase, entity));
  return others.length === 0 ? only : undefined;
}

const holds = (entity: Draft, role: string): boolean => [...entity.roles].some((own) => officeOf(own) === officeOf(role));

const agrees = (phrase: Pick<NameFacts, 'gender'>, entity: Draft): boolean => phrase.gender === undefined || entity.stated === undefined || phrase.gender === entity.stated;

function isSameFullName(a: NameKey, b: NameKey): boolean {
  if (a.last !== b.last || a.first === undefined || b.first === undefined) return false;
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false;
  if ((a.suffix === 'jr') !== (b.suffix === 'jr')) return false;
  return a.first === b.first || isShortFor(a.first, b.first) || isShortFor(b.first, a.first);
}

/** "Rob" for "Robert", "B" for "Barack": the shorter begins the longer. */
const isShortFor = (short: string, long: string): boolean => (isInitial(short) || short.length >= 3) && long.startsWith(short);

/** "Mr. Peña Nieto" beside Enrique Peña Nieto: a surname of two words. */
const endsIn = ({ words }: Draft, phrase: NameFacts): boolean => words.length > phrase.words.length && endsWith(words, phrase.words);

/** A full name completes the person who was so far known by the surname alone. */
const completes = (key: NameKey, bearers: readonly Draft[]): Draft | undefined =>
  key.suffix !== undefined ? undefined : bearers.find((entity) => entity.key.first === undefined);

const alone = (entity: Draft | undefined): Bearer | undefined => (entity === undefined ? undefined : { entity, others: NOBODY });

/** How much being named first counts against being named often, and how much each paragraph since the last mention. */
const FIRST = 2.5;
const FAR = 0.6;

/**
 * Among several bearers of a surname, the one whom the article is about here: introduced first, named in full more often, and
 * named in this paragraph or shortly before.
 */
function pick(bearers: readonly Draft[], paragraph: number): Bearer | undefined {
  if (bearers.length < 2) return alone(bearers[0]);
  const first = bearers.reduce((least, entity) => Math.min(least, entity.index), Infinity);
  const weigh = (entity: Draft): number => {
    const last = entity.lastParagraph;
    return (entity.index === first ? FIRST : 0) + Math.min(entity.inFull, 4) - (last === undefined ? 4 : Math.min(4, (paragraph - last) * FAR));
  };
  const [winner, ...others] = [...new Set(bearers)].sort((a, b) => weigh(b) - weigh(a));
  return winner === undefined ? undefined : { entity: winner, others };
}

/** What a mention says of whom it names. */
export type NameSaid = Pick<NameFacts, 'form' | 'words' | 'roles' | 'gender'>;

/** A mention by name: where, and what it says. */
export interface NameMention extends Introduction {
  readonly paragraph: number;
  readonly headline: boolean;
  readonly name: NameSaid;
}

/** Adds what a mention says of an entity to what is known of it. */
export function learn(known: Register, entity: Draft, { spot, reading, paragraph, headline, name }: NameMention): void {
  entity.familiar = Math.min(FAMILIAR, entity.familiar + 1);
  entity.lastParagraph = paragraph;
  if (name.words.length > 1) entity.inFull++;
  for (const role of name.roles) entity.roles.add(role);
  entity.stated ??= name.gender;
  if (!headline && name.words.length > entity.words.length && isFuller(entity, name)) {
    rename(entity, name.words);
    entity.introduction = { spot, reading };
    file(known, entity);
  }
}

/** A longer form is the fuller name only if it is a name of the same kind that keeps the first and the last word of the short one. */
const isFuller = (entity: Draft, name: NameSaid): boolean => {
  if (entity.type !== 'person') return name.form === 'organisation';
  const [short, long] = [entity.key, nameKey(name.words)];
  return name.form === 'name' && short.last === long.last && (short.first === undefined || (long.first !== undefined && (long.first === short.first || isShortFor(short.first, long.first) || isShortFor(long.first, short.first))));
};
