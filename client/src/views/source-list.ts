import { l10n } from 'vscode';
import type { SourceItem, SourcesAnswer } from '../../../server/src/lsp/protocol.js';
import { nodesOf, type VoiceNode } from './source-nodes.js';
import { nobody, quotationsOf, shareOf } from './words.js';

/** The sources as text to be pasted: one a line, or as a Markdown list with the first words of each quotation. */
export function listOf(answer: SourcesAnswer, format: 'plain' | 'markdown'): string {
  const voices = nodesOf(answer);
  if (voices.length === 0) return l10n.t('Nobody is quoted.');
  return voices.map(voice => (format === 'plain' ? lineOf(voice) : itemOf(voice))).join('\n');
}

const lineOf = ({ kind, source, children }: VoiceNode): string =>
  source ? `${nameOf(source)}: ${shareOf(source)}` : `${nobody(kind)}: ${quotationsOf(children.length)}`;

function itemOf({ kind, source, children }: VoiceNode): string {
  const head = source ? `**${escape(source.name)}**${escape(nameOf(source).slice(source.name.length))}: ${shareOf(source)}` : `**${nobody(kind)}**: ${quotationsOf(children.length)}`;
  return [`- ${head}`, ...children.map(({ quotation }) => `  - ${escape(quotation.preview)}`)].join('\n');
}

/** "Mara Quill, mayor of Halden". */
const nameOf = ({ name, description }: SourceItem): string => (description === null || description === name ? name : `${name}, ${description}`);

/** What Markdown reads as more than a letter, in the words of an article. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
