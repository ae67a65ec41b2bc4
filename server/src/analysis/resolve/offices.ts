import { commonOffice } from '../lexicon/offices.js';

/** The office that a noun names, whoever holds it: "chair" for "chairman", "spokes" for "spokeswoman". */
export function officeOf(role: string): string {
  return commonOffice(role) ?? role.replace(/(?:man|woman|person)$/, '');
}
