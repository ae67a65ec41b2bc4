import { finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { auxiliary, conjunction, determiner, possessive } from '../../lexicon/function-words.js';
import { organisationNoun } from '../../lexicon/organisations.js';
import { reportingVerb } from '../../lexicon/reporting-verbs.js';
import { asPhrase, type Phrase, type Token } from '../../model/index.js';

/** No apposition is longer, in tokens. */
const LONGEST = 40;

/**
 * Joins what stands in apposition: "the company’s chief executive, Jane Doe," is one phrase with a name; "Piet Olsen, 34, a
 * spokesman for Mrs. Marsh," is one with a description, which runs to its comma. Phrases inside of the description are
 * part of it.
 */
export function joinAppositions(tokens: readonly Token[], found: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (let i = 0; i < found.length; i++) {
    const phrase = found[i];
    if (phrase === undefined) continue;
    const whole = describedBefore(tokens, phrase, found[i + 1]) ?? describedTwice(tokens, phrase, found[i + 1]) ?? bodyDescribed(tokens, phrase, found[i + 1]) ?? describedFarBefore(tokens, phrase, found.slice(i + 1, i + 4)) ?? describedBehind(tokens, phrase, found, i);
    if (whole === undefined) {
      joined.push(phrase);
      continue;
    }
    joined.push(whole);
    while (i + 1 < found.length && (found[i + 1]?.first ?? 0) <= whole.last) i++;
  }
  return joined;
}

/** "the company’s chief executive, Jane Doe," — the role first, then the name. */
function describedBefore(tokens: readonly Token[], role: Phrase, name: Phrase | undefined): Phrase | undefined {
  if (name === undefined || tokens[role.last + 1]?.lower !== ',' || name.first !== role.last + 2) return undefined;
  if (isOneOfThem(tokens, role, name)) return asPhrase({ ...name, span: { start: role.span.start, end: name.span.end }, first: role.first });
  if ((role.form !== 'role' && role.form !== 'unnamed') || role.plural || role.roles.length === 0 || name.form !== 'name') return undefined;
  const next = tokens[name.last + 1];
  if (!closes(next)) return undefined;
  if (next !== undefined && isVerb(next) && endsOpening(tokens, role)) {
    return tokens[role.first - 1]?.lower === 'as' ? asPhrase({ ...name, roles: [...role.roles, ...name.roles], gender: name.gender ?? role.gender, description: name.description ?? role.head }) : undefined;
  }
  return asPhrase({ ...name, span: { start: role.span.start, end: name.span.end }, first: role.first, roles: [...role.roles, ...name.roles], gender: name.gender ?? role.gender, description: role.head });
}

/** "said one, Jane Doe,", "one of them, Jane Doe,", "a third, Jane Doe,": the full name, between marks, of one of those of whom the text has told. */
const isOneOfThem = (tokens: readonly Token[], one: Phrase, name: Phrase): boolean =>
  (/^(?:one|another)$/.test(tokens[one.first]?.lower ?? '') || /^(?:second|third|fourth|fifth)$/.test(tokens[one.last]?.lower ?? '')) && !one.plural && one.roles.length === 0 && name.form === 'name' && name.words.length > 1 && (tokens[name.last + 1]?.kind ?? 'punctuation') === 'punctuation';

/** "president and chief executive Jane Doe", "senior leader and former minister Jane Doe": two offices without an article before one name. */
function describedTwice(tokens: readonly Token[], role: Phrase, name: Phrase | undefined): Phrase | undefined {
  if (name?.form !== 'name' || name.roles.length === 0 || name.description === undefined || tokens[role.last + 1]?.lower !== 'and' || name.first !== role.last + 2) return undefined;
  const own = tokens.slice(role.first, name.head.start > name.span.start ? name.first + 1 : name.first);
  if ((role.form !== 'role' && role.form !== 'unnamed') || role.plural || role.roles.length === 0 || own.some((token) => determiner(token.lower) || possessive(token.lower) !== undefined || token.lower === "'s")) return undefined;
  return asPhrase({ ...name, span: { start: role.span.start, end: name.span.end }, first: role.first, roles: [...role.roles, ...name.roles], gender: name.gender ?? role.gender, description: { start: role.head.start, end: name.description.end } });
}

/** "a charity, the Norrvik Trust," — what a body is, in small letters, then its name between commas. */
function bodyDescribed(tokens: readonly Token[], body: Phrase, name: Phrase | undefined): Phrase | undefined {
  if (body.form !== 'organisation' || name === undefined || (name.form !== 'organisation' && name.form !== 'name') || tokens[body.last + 1]?.lower !== ',' || name.first !== body.last + 2) return undefined;
  if (!determiner(tokens[body.first]?.lower ?? '') || tokens[body.last]?.capital !== false || !organisationNoun(tokens[body.last]?.lower ?? '') || tokens[name.last]?.capital !== true || name.roles.length > 0 || tokens[name.last + 1]?.lower !== ',') return undefined;
  const next = tokens[name.last + 2];
  if (next === undefined || !isVerb(next) || endsOpening(tokens, body)) return undefined;
  return asPhrase({ ...name, form: 'organisation', span: { start: body.span.start, end: name.span.end }, first: body.first, description: body.head });
}

/**
 * "As chairman of the bank, Jane Doe said", "Once she was mayor, Jane Doe said": before a verb the comma ends what opens the
 * sentence, and the name behind it is the subject, unless the role begins the clause ("Her brother, John Doe said").
 */
function endsOpening(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.kind !== 'quoted' && before.kind !== 'punctuation' && (before.lower === 'for' || conjunction(before.lower)?.kind !== 'coordinating');
}

/** How many tokens a participle with its object may have. */
const LONGEST_PARTICIPLE = 7;

/** "the officer leading the inquiry, Jane Doe,": a participle between the role and the comma; "a doctor there, Jane Doe,". */
function describedFarBefore(tokens: readonly Token[], role: Phrase, next: readonly Phrase[]): Phrase | undefined {
  const participle = tokens[role.last + 1];
  if (participle?.lower === 'there' || participle?.lower === 'here') return describedBefore(tokens, asPhrase({ ...role, last: role.last + 1 }), next.find((phrase) => phrase.first === role.last + 3));
  if (role.form !== 'role' || !role.definite || participle?.kind !== 'word' || participle.capital || !/(?:ing|ed)$/.test(participle.lower)) return undefined;
  const comma = tokens.findIndex((token, index) => index > role.last + 1 && token.kind !== 'word');
  if (tokens[comma]?.lower !== ',' || comma > role.last + LONGEST_PARTICIPLE || tokens.slice(role.last + 2, comma).some((token) => isVerb(token))) return undefined;
  return describedBefore(tokens, asPhrase({ ...role, last: comma - 1 }), next.find((phrase) => phrase.first === comma + 1));
}

/** Whether what follows may stand behind an apposition: a mark, a verb, "who", quoted words, the end. */
function closes(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'punctuation' || next.kind === 'quoted' || next.lower === 'who') return true;
  return isVerb(next);
}

/** Whether a word can be nothing but the finite verb of a clause. */
export const isVerb = (token: Token): boolean =>
  token.kind === 'word' && (auxiliary(token.lower) !== undefined || (finiteVerb(token.lower) && !nounOrVerb(token.lower)) || isReportingVerb(token.lower));

/** A form that can be nothing but a finite reporting verb: not the "charge" of "in charge of". */
function isReportingVerb(lower: string): boolean {
  const form = reportingVerb(lower);
  return form !== undefined && form.tense !== 'gerund' && form.tense !== 'base' && !form.verb.nounForms.includes(lower);
}

/** "Piet Olsen, 34, a spokesman for Mrs. Marsh and a lawyer," — the name first, then the description up to its comma. */
function describedBehind(tokens: readonly Token[], name: Phrase, found: readonly Phrase[], index: number): Phrase | undefined {
  if (name.form !== 'name' || tokens[name.last + 1]?.lower !== ',' || name.words.join('').length < 2) return undefined;
  const age = isAge(tokens, name.last + 2);
  const start = name.last + (age && tokens[name.last + 3]?.lower === ',' ? 4 : 2);
  const described = found.slice(index + 1, index + 4).find((phrase) => phrase.first === start);
  if (described !== undefined && isPlaceBefore(tokens, name) && describedBefore(tokens, described, found.find((phrase) => phrase.first === described.last + 2)) !== undefined) return undefined;
  return (described === undefined ? undefined : describedAs(tokens, name, described)) ?? (age ? upTo(tokens, name, name.last + 2) : undefined);
}

/** "in Ostby, the mayor, Jane Doe, said": what stands where somebody was is described by nothing that describes the name behind. */
const isPlaceBefore = (tokens: readonly Token[], { first }: Phrase): boolean => ['in', 'at', 'near', 'outside', 'from', 'to'].includes(tokens[first - 1]?.lower ?? '');

/** "Lind, 34, said": how old somebody is stands between commas, or before the end. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [age, next] = [tokens[at], tokens[at + 1]];
  return age !== undefined && /^[1-9]\d$|^1[01]\d$/.test(age.lower) && (next === undefined || next.kind !== 'word') && tokens[at + 1]?.lower !== '-';
}

const upTo = (tokens: readonly Token[], name: Phrase, last: number): Phrase => asPhrase({ ...name, last, span: { start: name.span.start, end: tokens[last]?.end ?? name.span.end } });

/** A name with the description that begins behind its comma; undefined where that is none. */
function describedAs(tokens: readonly Token[], name: Phrase, described: Phrase): Phrase | undefined {
  const start = described.first;
  const body = described.form === 'organisation' && determiner(tokens[start]?.lower ?? '') && !described.definite;
  const person = (described.form === 'role' || described.form === 'unnamed') && described.roles.length > 0 && !described.plural;
  if (!body && !person) return undefined;
  const last = descriptionEnd(tokens, described.last);
  if (last === undefined) return undefined;
  const end = tokens[last]?.end ?? described.span.end;
  return asPhrase({
    ...name, span: { start: name.span.start, end }, last,
    form: body ? 'organisation' : 'name',
    roles: [...name.roles, ...described.roles], gender: name.gender ?? described.gender,
    description: name.description ?? { start: described.head.start, end },
  });
}

/** The last token of a description that goes on behind its first phrase; undefined where a verb shows that it was none. */
function descriptionEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'quoted' || token.lower === 'who' || token.lower === 'which' || token.lower === 'whose' || token.lower === 'that') return i - 1;
    if (token.kind === 'punctuation' && !/^[&/’'-]$/.test(token.lower)) return i - 1;
    if (isVerb(token)) return undefined;
  }
  return from + LONGEST < tokens.length ? undefined : tokens.length - 1;
}
