import { env, l10n } from 'vscode';
import { tell } from '../go-to.js';
import { listOf } from '../views/source-list.js';
import type { Command } from './command.js';

/** Copies the sources of the article as a Markdown list, with the first words of what they say below them. */
export const copySourcesAsMarkdown: Command = {
  id: 'onTheRecord.copySourcesAsMarkdown',
  title: 'Copy Sources as Markdown',
  run: async ({ article }) => {
    const now = await article.fresh();
    if (!now) return;
    await env.clipboard.writeText(listOf(now.answer, 'markdown'));
    tell(l10n.t('The list of sources is copied.'));
  },
};
