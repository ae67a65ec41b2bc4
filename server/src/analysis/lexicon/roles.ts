import { plurals } from './inflect.js';
import { lines } from './table.js';
import { roles } from './tables.generated.js';

/** A noun for a person. */
export interface RoleNoun {
  readonly plural: boolean;
  readonly gender?: 'he' | 'she';
  /** Stands before a name with a capital letter: President, Judge, Coach. */
  readonly title: boolean;
  /** Speaks for somebody else: spokeswoman, lawyer, aide. */
  readonly spokes: boolean;
  /** An unnamed voice if it stands alone: official, source, neighbour. */
  readonly generic: boolean;
}

let nouns: ReadonlyMap<string, RoleNoun> | undefined;

/** What a lower-case noun tells of the person or persons it stands for; undefined where it stands for none. */
export function roleNoun(word: string): RoleNoun | undefined {
  nouns ??= parse();
  return nouns.get(word) ?? (word.includes('-') ? nouns.get(withoutParts(word)) : undefined);
}

/** "ex-mayor", "mother-of-two", "singer-turned-baker": the noun that says what somebody is. */
const withoutParts = (word: string): string => word.replace(/^(?:ex|then|co)-/, '').replace(/^.{1,40}-turned-/, '').replace(/-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/, '');

function parse(): ReadonlyMap<string, RoleNoun> {
  const singular = new Map<string, RoleNoun>();
  const plural = new Map<string, RoleNoun>();
  for (const line of lines(roles)) {
    const [noun = '', flags = '', irregular] = line.split('\t');
    const role = roleOf(flags);
    singular.set(noun, role);
    if (!role.plural) for (const form of plurals(noun, irregular)) plural.set(form, { ...role, plural: true });
  }
  return new Map([...plural, ...singular]);
}

function roleOf(flags: string): RoleNoun {
  const gender = flags.includes('m') ? 'he' : flags.includes('f') ? 'she' : undefined;
  return {
    plural: flags.includes('p'),
    ...(gender === undefined ? {} : { gender }),
    title: flags.includes('t'),
    spokes: flags.includes('s'),
    generic: flags.includes('g'),
  };
}
