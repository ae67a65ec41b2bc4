/** A gendered pronoun, and those of the people named before it whom it may stand for, each by the number of the spot that introduces him. */
export interface Heard {
  readonly gender: 'he' | 'she';
  readonly candidates: readonly number[];
}

/** What is known of people's pronouns, by the spots that introduce them. */
export type Genders = ReadonlyMap<number, 'he' | 'she'>;

interface Votes { he: number; she: number }

/** How much oftener one pronoun must be heard than the other. */
const CLEARLY = 3;
/** Each round may leave one candidate where there were two: the other one has turned out to be of another gender. */
const ROUNDS = 3;

/**
 * The pronoun that the article uses for people of whom it is not stated: "Blinken said she …" in a sentence that names nobody else
 * tells it, and once it is known, "she" beside Blinken and Lavrov tells something of neither or of both. Empty where nothing is told.
 *
 * @param stated what is known of somebody before: honorifics come first.
 */
export function gendersHeard(heard: Iterable<Heard>, stated: (person: number) => 'he' | 'she' | 'they' | undefined): Genders {
  const told = new Map<number, 'he' | 'she'>();
  const open = [...heard].filter(({ candidates }) => candidates.some((person) => stated(person) === undefined));
  const genderOf = (person: number): 'he' | 'she' | 'they' | undefined => stated(person) ?? told.get(person);
  for (let round = 0; round < ROUNDS; round++) {
    const votes = new Map<number, Votes>();
    for (const { gender, candidates } of open) {
      const only = onlyOpen(candidates, gender, genderOf);
      if (only === undefined || stated(only) !== undefined) continue;
      const count = votes.get(only);
      if (count === undefined) votes.set(only, { he: Number(gender === 'he'), she: Number(gender === 'she') });
      else count[gender]++;
    }
    for (const [person, count] of votes) {
      const gender = told.has(person) ? undefined : verdict(count);
      if (gender !== undefined) told.set(person, gender);
    }
  }
  return told;
}

/** The only one for whom a pronoun may stand; undefined where none may, or several. */
function onlyOpen(candidates: readonly number[], gender: 'he' | 'she', genderOf: (person: number) => string | undefined): number | undefined {
  let found: number | undefined;
  for (const person of candidates) {
    const known = genderOf(person);
    if (known !== undefined && known !== gender) continue;
    if (found !== undefined) return undefined;
    found = person;
  }
  return found;
}

function verdict({ he, she }: Votes): 'he' | 'she' | undefined {
  if (he > 0 && he >= CLEARLY * she) return 'he';
  return she > 0 && she >= CLEARLY * he ? 'she' : undefined;
}
