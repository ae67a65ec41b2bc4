/** How a file is written: what of it is the article, and what says how it looks. */
export type Kind = 'text' | 'markdown' | 'html';

export const KINDS: readonly Kind[] = ['text', 'markdown', 'html'];

const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: 'text', text: 'text', article: 'text', news: 'text',
  md: 'markdown', markdown: 'markdown',
  html: 'html', htm: 'html', xhtml: 'html',
};

/** The kind of an article by the ending of its name; undefined where the name does not say that it is one. */
export function kindOf(name: string): Kind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(ENDINGS, ending) ? undefined : ENDINGS[ending];
}
