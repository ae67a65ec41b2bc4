import { readFileSync } from 'node:fs';
import type { Evidence } from '../../server/src/analysis/index.js';
import { voicesOf, type Voice } from '../../server/src/library/voices.js';
import { report } from '../../server/src/cli/report.js';
import { align, type Aligned, type Found, type FoundArticle, type GoldArticle } from './align.js';

/** The articles of a gold file, one a line. */
export const readGold = (file: string): readonly GoldArticle[] =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldArticle);

/** Analyses the articles right here, from the sources, and puts each beside its gold. */
export const examine = (articles: readonly GoldArticle[]): readonly Aligned[] => articles.map((article) => align(article, foundIn(article)));

/** What the JSON of the command line would say, as far as the break-downs ask. */
function foundIn({ id, text }: GoldArticle): FoundArticle {
  const { analysis, diagnostics } = report(id, text);
  return {
    quotations: voicesOf(analysis).filter(({ quotation }) => quotation.parent === undefined).map(found),
    alarms: diagnostics.filter(({ rule }) => rule === 'unattributed-quote').map(({ span }) => span),
  };
}

const found = ({ quotation, attribution, cue, mention, source }: Voice): Found => ({
  id: quotation.id, kind: quotation.kind, segments: quotation.segments, cue: cue?.span,
  mention: mention?.span, form: mention?.form, certainty: attribution?.certainty ?? 'unknown',
  fact: factOf(attribution?.because[0], cue?.kind === 'noun'), name: source?.name,
});

/** The fact's name; nouns that announce words ("the claim that") are told from verbs. */
const factOf = (fact: Evidence | undefined, noun: boolean): string | undefined =>
  fact?.kind === 'adjacent-cue' && noun ? 'adjacent-cue, a noun' : fact?.kind;
