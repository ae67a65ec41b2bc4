// The whole room in one list. All words go in lower-case, with the straight apostrophe; no lookup ever throws.
export { abbreviation, abbreviationMayEnd } from './abbreviations.js';
export { dayOrMonth, timeWord } from './calendar.js';
export { baseVerb, finiteVerb, nounOrVerb } from './common-verbs.js';
export { documentNoun } from './documents.js';
export { elision } from './elisions.js';
export { adverb, auxiliary, conjunction, determiner, negation, possessive, preposition, pronoun, type Auxiliary, type Conjunction, type Pronoun } from './function-words.js';
export { groupNoun } from './groups.js';
export { honorific, nameSuffix, type Honorific } from './honorifics.js';
export type { Tense } from './inflect.js';
export { knownOrganisation, organisationNoun, organisationSuffix } from './organisations.js';
export { demonym, place, type Demonym, type PlaceKind } from './places.js';
export { reportingNoun, type ReportingNoun } from './reporting-nouns.js';
export { reportingForms, reportingVerb, type ReportingClass, type ReportingForm, type ReportingVerb } from './reporting-verbs.js';
export { roleNoun, type RoleNoun } from './roles.js';
export { workNoun } from './works.js';
