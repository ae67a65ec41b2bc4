import type { Analysis, Quotation, Source, Span } from '../analysis/index.js';
import { textRead } from '../analysis/model/index.js';
import { isSilencing, silencer, type Silenced, type Silencing } from '../project/index.js';
import { workspaceRules } from '../rules/index.js';
import { lookupIn, speakerIn } from './lookup.js';
import { titleOf } from './outline.js';
import { inOneLine, lineAt } from './wording.js';

/** What other articles may want to know of one: small, so that it can be kept for thousands. */
export interface Digest {
  /** Undefined where the article has none. */
  readonly headline: string | undefined;
  /** In order of introduction. */
  readonly sources: readonly DigestSource[];
  /** In reading order, nested ones included. */
  readonly quotations: readonly DigestQuotation[];
}

export interface DigestSource extends Pick<Source, 'name' | 'type'> {
  /** The mention that introduces it. */
  readonly span: Span;
  /** What is the same for the same name in another article (see `nameKey`); undefined where a name says too little. */
  readonly key: string | undefined;
}

export interface DigestQuotation {
  /** The first words, longer than in the outline, with the speaker before them where one is known: “Ann Lee: ‘We will not sell it’”. */
  readonly title: string;
  /** The first segment. */
  readonly span: Span;
  /** The `key` of its source. */
  readonly speaker: string | undefined;
  /** All that stands in quotation marks; an ellipsis stands where something is left out. Empty for an indirect quotation and inside another one. */
  readonly words: string;
  /** The rules that compare articles and that somebody silenced here: what they find is known only beside other articles. */
  readonly silenced: readonly SilencedRule[];
}

/** Who silenced a rule in a place, why, and where that is said. */
export interface SilencedRule extends Pick<Silenced, 'reason' | 'by' | 'said'> {
  readonly rule: string;
}

const titleLength = 80;
const headlineLength = 80;

/**
 * The article in short; lists are empty where nobody is quoted or named.
 *
 * @param silencing the project file and the article's place in it; comments in the article silence in any case.
 */
export function digest(analysis: Analysis, silencing?: Silencing): Digest {
  const lookup = lookupIn(analysis);
  const text = textRead(analysis);
  const silencedAt = rulesSilenced(analysis, silencing);
  const head = analysis.paragraphs.find(({ role }) => role === 'headline');
  return {
    headline: head && lineAt(text, head, headlineLength),
    sources: analysis.sources.map((source) => ({ name: source.name, type: source.type, span: source.introducedAt, key: nameKey(source) })),
    quotations: analysis.quotations.flatMap((quotation) => {
      const [span] = quotation.segments;
      if (!span) return [];
      const { source } = speakerIn(lookup, lookup.attribution(quotation.id));
      const title = titleOf(text, quotation, titleLength);
      return [{ title: source ? `${source.name}: ${title}` : title, span, speaker: source && nameKey(source), words: wordsOf(text, quotation), silenced: silencedAt(span) }];
    }),
  };
}

function rulesSilenced(analysis: Analysis, silencing: Silencing | undefined): (span: Span) => SilencedRule[] {
  if (!isSilencing(analysis, silencing)) return () => [];
  const silencedBy = silencer(analysis, silencing);
  return (span) => workspaceRules.flatMap(({ id: rule }) => {
    const found = silencedBy({ rule, span, severity: 'information', message: '', related: [] });
    return found === undefined ? [] : [{ rule, reason: found.reason, by: found.by, said: found.said }];
  });
}

/** What is quoted word for word. Between the parts of a mixed quotation stand the writer's words, so something is left out there. */
function wordsOf(text: string, { kind, quoted, parent }: Quotation): string {
  return parent === undefined ? quoted.map(({ inner }) => inOneLine(text.slice(inner.start, inner.end))).join(kind === 'direct' ? ' ' : ' … ') : '';
}

/**
 * The name as it is compared with names in other articles: whatever the case, accents and spaces. Undefined for who is not named, and for a
 * person of whom one name alone is given: too many people are called Smith. That two articles have the same name does not
 * make it the same person.
 */
export function nameKey({ name, type }: Pick<Source, 'name' | 'type'>): string | undefined {
  if (type !== 'person' && type !== 'organisation') return undefined;
  const key = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").replace(/[\s.]+/gu, ' ').trim().toLowerCase();
  return key === '' || (type === 'person' && !key.includes(' ')) ? undefined : key;
}
