import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { QuotationItem, SourceItem } from '../../../server/src/lsp/protocol.js';
import { startOf } from '../places.js';
import type { QuotationNode, SourceNode, VoiceNode } from './source-nodes.js';
import { doubtOf, nameOfKind, nameOfType, nobody, quotationsOf, shareOf } from './words.js';

const iconOfType: Readonly<Record<SourceItem['type'], string>> = { person: 'account', organisation: 'organization', group: 'people', document: 'file-text', unnamed: 'unverified' };
const iconOfKind: Readonly<Record<QuotationItem['kind'], string>> = { direct: 'quote', mixed: 'comment-draft', indirect: 'comment' };

/** A row of the Sources view as the editor draws it and as a screen reader reads it. */
export const rowOf = (node: SourceNode): TreeItem => (node.kind === 'quotation' ? rowOfQuotation(node) : rowOfVoice(node));

function rowOfVoice({ kind, key, source, children }: VoiceNode): TreeItem {
  const row = new TreeItem(source?.name ?? nobody(kind), TreeItemCollapsibleState.Expanded);
  const detail = source ? [shareOf(source), source.description === source.name ? null : source.description] : [quotationsOf(children.length)];
  const asides = detail.filter(aside => aside !== null);
  row.id = key;
  row.contextValue = kind;
  row.description = asides.join(' · ');
  row.iconPath = source ? new ThemeIcon(iconOfType[source.type]) : iconOfGroup(kind);
  row.tooltip = source ? [source.name, nameOfType(source.type), ...asides].join('\n') : explanationOf(kind);
  row.accessibilityInformation = { label: [String(row.label), ...(source ? [nameOfType(source.type)] : []), ...asides].join(', ') };
  return row;
}

const iconOfGroup = (kind: VoiceNode['kind']): ThemeIcon =>
  kind === 'unattributed' ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon(kind === 'silenced' ? 'bell-slash' : 'question');

function explanationOf(kind: VoiceNode['kind']): string {
  if (kind === 'unattributed') return l10n.t('The article does not say who speaks here.');
  if (kind === 'silenced') return l10n.t('The article does not say who speaks here, and somebody has noted that this is as it should be.');
  return l10n.t('A pronoun or a phrase speaks here that could not be traced to anybody, or a headline leaves it to the story.');
}

function rowOfQuotation({ key, quotation, parent }: QuotationNode): TreeItem {
  const { preview, kind, certainty, speaker } = quotation;
  const row = new TreeItem(preview, TreeItemCollapsibleState.None);
  const line = l10n.t('line {0}', startOf(quotation).line + 1);
  const asides = [line, doubtOf(certainty)].filter(aside => aside !== undefined);
  row.id = key;
  row.contextValue = 'quotation';
  row.description = asides.join(' · ');
  row.iconPath = new ThemeIcon(iconOfKind[kind]);
  row.tooltip = [preview, [nameOfKind(kind), ...asides].join(', '), ...(speaker ? [l10n.t('Given to “{0}”', speaker.text)] : [])].join('\n');
  row.accessibilityInformation = { label: [preview, nameOfKind(kind), ...asides].join(', ') };
  row.command = { command: 'onTheRecord.goToQuotation', title: l10n.t('Go to Quotation'), arguments: [{ kind: 'quotation', key, quotation, parent }] };
  return row;
}
