import type { QuotationItem, SourceItem, SourcesAnswer } from '../../../server/src/lsp/protocol.js';
import { quotationAt, sourceOf, type Place } from '../places.js';

/** A row of the Sources view. The key stays the same while an article is edited, so that what is open stays open. */
export type SourceNode = VoiceNode | QuotationNode;

/** A source, or those whom the article does not name: its children are quotations. */
export interface VoiceNode {
  readonly kind: 'source' | 'unattributed' | 'silenced' | 'unresolved';
  readonly key: string;
  /** Undefined for the quotations of nobody. */
  readonly source: SourceItem | undefined;
  readonly children: readonly QuotationNode[];
}

export interface QuotationNode {
  readonly kind: 'quotation';
  readonly key: string;
  readonly quotation: QuotationItem;
  readonly parent: VoiceNode;
}

/** The rows of an article: sources by share, then the quotations without one. Empty where nobody is quoted. */
export function nodesOf({ sources, unattributed, silenced, unresolved }: SourcesAnswer): readonly VoiceNode[] {
  const taken = new Map<string, number>();
  const voices: [VoiceNode['kind'], SourceItem | undefined, readonly QuotationItem[]][] = [
    ...sources.map((source): [VoiceNode['kind'], SourceItem, readonly QuotationItem[]] => ['source', source, source.quotations]),
    ['unattributed', undefined, unattributed],
    ['silenced', undefined, silenced],
    ['unresolved', undefined, unresolved],
  ];
  return voices.filter(([, , quotations]) => quotations.length > 0).map(([kind, source, quotations]) => voiceOf(unique(taken, `${kind} ${source?.name ?? ''}`), kind, { source, quotations }));
}

function voiceOf(key: string, kind: VoiceNode['kind'], { source, quotations }: { source: SourceItem | undefined; quotations: readonly QuotationItem[] }): VoiceNode {
  const taken = new Map<string, number>();
  const children: QuotationNode[] = [];
  const voice: VoiceNode = { kind, key, source, children };
  for (const quotation of quotations) children.push({ kind: 'quotation', key: unique(taken, `${key} ${quotation.preview}`), quotation, parent: voice });
  return voice;
}

/** Two people may have one name, and two quotations the same words. */
function unique(taken: Map<string, number>, key: string): string {
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key} ${String(count)}`;
}

/** What a command of the view was called on; undefined where it was called by a key or from the palette. */
export const nodeOf = (argument: unknown): SourceNode | undefined =>
  typeof argument === 'object' && argument !== null && 'key' in argument && 'kind' in argument ? argument as SourceNode : undefined;

/** The quotations of the source of a row, or of the quotation at the cursor. Empty where there is neither. */
export const quotationsOfOne = (argument: unknown) => (answer: SourcesAnswer, here: Place): readonly QuotationItem[] => {
  const node = nodeOf(argument);
  if (node) return (node.kind === 'quotation' ? node.parent : node).children.map(({ quotation }) => quotation);
  return sourceOf(answer, quotationAt(answer, here))?.quotations ?? [];
};
