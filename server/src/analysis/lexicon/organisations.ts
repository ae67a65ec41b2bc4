import { membership, nounMembership } from './table.js';
import { organisationNouns, organisations, organisationSuffixes } from './tables.generated.js';

const isNoun = nounMembership(organisationNouns);
const isSuffix = membership(organisationSuffixes);
const isKnown = membership(organisations);

/** Whether a lower-case noun, singular or plural, is the head of a body's description: "ministry", "campaigns". */
export function organisationNoun(word: string): boolean {
  return isNoun(word);
}

/** Whether a lower-case word without full stops ends the names of companies: "inc", "gmbh". */
export function organisationSuffix(word: string): boolean {
  return isSuffix(word);
}

/** Whether a full name, lower-case and without leading "the", is that of a body known everywhere: "nato", "white house". */
export function knownOrganisation(name: string): boolean {
  return isKnown(name);
}
