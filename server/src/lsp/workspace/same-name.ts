import type { Range } from 'vscode-languageserver';
import { link, plain, type Piece } from '../../ide/pieces.js';
import { toAddress } from '../convert/places.js';
import { addressKey } from './addresses.js';
import type { Article } from './article.js';

/** Another article that introduces somebody of the same name. Nothing says that it is the same person. */
export interface SameName {
  readonly article: Article;
  readonly range: Range;
}

/** Where the name is introduced in other articles than `uri`; one place an article. */
export function sameName(articles: Iterable<Article>, key: string, uri: string): SameName[] {
  const here = addressKey(uri);
  return [...articles].filter((article) => addressKey(article.uri) !== here).flatMap((article) => {
    const source = article.sources.find((one) => one.key === key);
    return source ? [{ article, range: source.range }] : [];
  });
}

/** How many articles a hover names. */
const named = 3;

/** “Same name in 2 other articles: Bridge opens late, Mill burns”, with links; nothing where there is none. */
export function sameNameLine(places: readonly SameName[]): readonly Piece[] {
  if (places.length === 0) return [];
  const count = places.length === 1 ? 'another article' : `${places.length.toLocaleString('en')} other articles`;
  const links = places.slice(0, named).flatMap(({ article, range }, index) => [plain(index === 0 ? ': ' : ', '), link(article.name, toAddress(article.uri, range))]);
  return [plain(`Same name in ${count}`), ...links, ...(places.length > named ? [plain(` and ${(places.length - named).toLocaleString('en')} more`)] : [])];
}
