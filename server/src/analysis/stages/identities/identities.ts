import { shift, type Entity, type KnownSource, type Phrase } from '../../model/index.js';
import { hearGenders } from '../../resolve/gender.js';
import { register } from '../../resolve/register.js';
import type { Heard } from '../attributions.js';
import { readDescriptions } from './descriptions.js';
import { antecedentsHeard, pronounsHeard } from './hearing.js';
import { completeFromHeadlines } from './headline-names.js';
import type { Identity } from './identity.js';
import { nameEverybody } from './naming.js';
import type { Article } from '../quotations/article.js';
import { followReferences } from './references.js';
import { spotted, type Spotted } from './spotted.js';

/** Who everybody is: the entities in order of first mention, and for each phrase that names one, which. */
export interface Identities {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<Phrase, Identity>;
}

/**
 * Finds out who the phrases of an article name: names first, wherever they stand; then what the article says of those people,
 * their offices and their pronouns; then, in reading order, whatever refers to somebody without a name.
 */
export function identities(article: Article, heard: readonly Heard[], sources: readonly KnownSource[] = []): Identities {
  const speakers = heard.flatMap((one) => (one.speaker === undefined ? [] : [one.speaker]));
  const all = spotted(article, speakers);
  const known = register(sources);
  const of = nameEverybody(all, new Set(speakers.map((one) => one.phrase)), known);
  completeFromHeadlines(article, known);
  readDescriptions(all, of, known);
  hearGenders(pronounsHeard(all, of));
  const subjects = new Set([...article.locals.flatMap((local) => local.subjects), ...speakers.map((one) => one.phrase)]);
  hearGenders(antecedentsHeard(all, of, subjects));
  for (const one of all) explainShortName(article, one, of);
  for (const entity of known.entities) entity.mentions.length = 0;
  followReferences({ article, heard, known, of }, all);
  return { entities: known.entities, of };
}

/** A short form is explained by the place that has the full name. */
function explainShortName(article: Article, one: Spotted, of: Map<Phrase, Identity>): void {
  const identity = of.get(one.phrase);
  if (identity === undefined || one.phrase.words.length >= identity.entity.words.length || identity.entity.introduction.phrase === one.phrase) return;
  const { introduction } = identity.entity;
  const place = (paragraph: number, span: { start: number; end: number }) => shift(span, article.paragraphs[paragraph]?.start ?? 0);
  of.set(one.phrase, { ...identity, because: { kind: 'short-name', name: place(one.paragraph, one.phrase.head), introduction: place(introduction.paragraph, introduction.phrase.head) } });
}
