/** Words for one office: a "chairwoman" is the "chair", a "nominee" a "candidate". */
const ALIKE: Readonly<Record<string, string>> = {
  nominee: 'candidate', contender: 'candidate', congress: 'representative', congresswoman: 'representative', congressman: 'representative',
  policeman: 'officer', policewoman: 'officer', solicitor: 'lawyer', attorney: 'lawyer', advisor: 'adviser', doctor: 'doctor', physician: 'doctor', boss: 'chief', actress: 'actor',
};

/** The office that a noun names, whoever holds it: "chair" for "chairman", "spokes" for "spokeswoman". */
export function officeOf(role: string): string {
  return ALIKE[role] ?? role.replace(/(?:man|woman|person)$/, '');
}
