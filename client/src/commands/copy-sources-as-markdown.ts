import type { Command } from './command.js';
import { copyAs } from './copy-sources.js';

/** Copies the sources of the article as a Markdown list, with the first words of what they say below them. */
export const copySourcesAsMarkdown: Command = {
  id: 'onTheRecord.copySourcesAsMarkdown',
  title: 'Copy Sources as Markdown',
  run: copyAs('markdown'),
};
