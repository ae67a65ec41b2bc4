import { env, l10n } from 'vscode';
import { tell } from '../go-to.js';
import { listOf } from '../views/source-list.js';
import type { Command } from './command.js';

/** Copies the sources of the article, one a line, with what they are and how much they say. */
export const copySources: Command = {
  id: 'onTheRecord.copySources',
  title: 'Copy Sources as a List',
  run: copyAs('plain'),
};

/** Copies the list in a format; nothing where there is no article. */
export function copyAs(format: 'plain' | 'markdown'): Command['run'] {
  return async ({ article }) => {
    const now = await article.fresh();
    if (!now) return;
    await env.clipboard.writeText(listOf(now.answer, format));
    tell(l10n.t('The list of sources is copied.'));
  };
}
