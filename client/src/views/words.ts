import { l10n } from 'vscode';
import type { QuotationItem, SourceItem, Totals } from '../../../server/src/lsp/protocol.js';
import type { VoiceNode } from './source-nodes.js';

/** What our views say in one place, so that they say the same. */

const one = (count: number, single: string, many: string): string => (count === 1 ? single : many);

export const quotationsOf = (count: number): string => one(count, l10n.t('1 quotation'), l10n.t('{0} quotations', count));
export const wordsOf = (count: number): string => one(count, l10n.t('1 word'), l10n.t('{0} words', count));
const sourcesOf = (count: number): string => one(count, l10n.t('1 source'), l10n.t('{0} sources', count));

/** "14 quotations · 5 sources · 1 unattributed". */
export function totalsOf({ quotations, sources, unattributed }: Totals): string {
  if (quotations === 0) return l10n.t('No quotations');
  const missing = unattributed === 0 ? [] : [l10n.t('{0} unattributed', unattributed)];
  return [quotationsOf(quotations), sourcesOf(sources), ...missing].join(' · ');
}

/** "6 quotations · 212 words · 41%"; words are those in quotation marks. */
export function shareOf({ quotations, quotedWords, percent }: SourceItem): string {
  const count = quotationsOf(quotations.length);
  return quotedWords === 0 ? `${count} · ${l10n.t('paraphrased only')}` : `${count} · ${wordsOf(quotedWords)} · ${l10n.t('{0}%', percent)}`;
}

/** What stands for a name where quotations have no source. */
export function nobody(kind: VoiceNode['kind']): string {
  if (kind === 'unattributed') return l10n.t('No speaker given');
  return kind === 'silenced' ? l10n.t('No speaker given (silenced)') : l10n.t('Speaker not clear');
}

export function nameOfType(type: SourceItem['type']): string {
  return {
    person: l10n.t('person'), organisation: l10n.t('organization'), group: l10n.t('group of people'), document: l10n.t('document'), unnamed: l10n.t('not named'),
  }[type];
}

export function nameOfKind(kind: QuotationItem['kind']): string {
  return { direct: l10n.t('direct quotation'), mixed: l10n.t('partly quoted'), indirect: l10n.t('paraphrase') }[kind];
}

/** "likely"; undefined for what is certain, and for what nobody is given. */
export function doubtOf(certainty: QuotationItem['certainty']): string | undefined {
  return { certain: undefined, likely: l10n.t('likely'), guess: l10n.t('a guess'), unknown: undefined }[certainty];
}
