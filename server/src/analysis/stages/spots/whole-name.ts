import { documentNoun } from '../../lexicon/documents.js';
import { determiner } from '../../lexicon/function-words.js';
import { honorificRole } from '../../lexicon/honorific-roles.js';
import { honorific } from '../../lexicon/honorifics.js';
import { organisationNoun } from '../../lexicon/organisations.js';
import { roleNoun } from '../../lexicon/roles.js';
import { surnameRole } from '../../lexicon/surname-roles.js';
import { asPhrase, type Phrase, type Token } from '../../model/index.js';

/** Words that no name begins with. */
const SMALL = new Set(['of', 'for', 'on', 'to']);

/**
 * The phrase with its name read as far as it goes: "Ministry of Transport" where the noun before "of" was taken for a title,
 * "Bill Moss" where the given name was taken for a thing. The phrase itself where its name is whole.
 */
export function wholeName(phrase: Phrase, tokens: readonly Token[]): Phrase {
  if (phrase.form === 'group') return bodyOf(phrase, tokens);
  if (phrase.form !== 'name') return phrase;
  const head = tokens.findIndex((token) => token.start === phrase.head.start);
  const opening = tokens[head];
  if (opening !== undefined && phrase.words.length > 1 && isAbbreviatedTitle(opening)) return from(asPhrase({ ...phrase, roles: [...phrase.roles, ...honorificRole(opening.lower)] }), tokens, { first: head + 1, form: 'name' });
  const before = tokens[head - 1];
  if (opening === undefined || before?.capital !== true || head - 1 < phrase.first) return phrase;
  if (SMALL.has(opening.lower) && organisationNoun(before.lower)) return from(phrase, tokens, { first: startOfCapitals(tokens, head - 1, phrase.first), form: 'organisation' });
  const title = tokens[head - 2];
  // "Rep. Earl Moss": a title before the title makes a given name of it.
  if (surnameRole(before.lower) && title !== undefined && head - 2 >= phrase.first && (honorific(title.lower) !== undefined || roleNoun(title.lower)?.title === true)) {
    return from(asPhrase({ ...phrase, roles: phrase.roles.filter((role) => role !== before.lower), gender: phrase.gender === roleNoun(before.lower)?.gender ? undefined : phrase.gender }), tokens, { first: head - 1, form: 'name' });
  }
  const given = documentNoun(before.lower) && roleNoun(before.lower) === undefined && honorific(before.lower) === undefined && phrase.words.length < 3;
  return given ? from(phrase, tokens, { first: head - 1, form: 'name' }) : phrase;
}

/** "Del." with its full stop, which no given name has. */
const isAbbreviatedTitle = (token: Token): boolean => token.end - token.start > token.lower.length && token.lower.length > 1 && honorificRole(token.lower).length > 0;

/** "the Association of Bridge Builders": no builders, but their association. */
function bodyOf(phrase: Phrase, tokens: readonly Token[]): Phrase {
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    const [noun, link, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (noun?.capital !== true || !organisationNoun(noun.lower) || !SMALL.has(link?.lower ?? '') || next?.capital !== true) continue;
    return asPhrase({ ...from(phrase, tokens, { first: startOfCapitals(tokens, i, phrase.first), form: 'organisation' }), plural: false, anchored: true });
  }
  return phrase;
}

function startOfCapitals(tokens: readonly Token[], at: number, limit: number): number {
  while (at > limit && tokens[at - 1]?.capital === true && !determiner(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

function from(phrase: Phrase, tokens: readonly Token[], { first, form }: { readonly first: number; readonly form: Phrase['form'] }): Phrase {
  const head = { start: tokens[first]?.start ?? phrase.head.start, end: phrase.head.end };
  const words = tokens.filter((token) => token.kind !== 'punctuation' && token.start >= head.start && token.end <= head.end).map((token) => token.lower);
  return asPhrase({ ...phrase, form, head, words, roles: form === 'name' ? phrase.roles : [] });
}
