// What holds of every answer to an editor, whatever the text: each span lies in it, lists are in order, nothing overlaps that may not.
import type { Analysis, Span } from '../../server/src/analysis/model/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { misplacedIn } from './invariants.js';

const service = createLanguageService();

/** Everything that is wrong with what the editor is told of an analysis; `samples` offsets are asked about. Empty where nothing is. */
export function answerViolations(analysis: Analysis, samples = 12): readonly string[] {
  const { text } = analysis;
  const whole = { start: 0, end: text.length };
  const errors: string[] = [];
  const onError = (rule: string, error: unknown): void => { errors.push(`the rule ${rule} threw ${String(error)}`); };
  const levels = Object.fromEntries(['altered-quote', 'fragmentary-quote'].map((rule) => [rule, 'hint' as const]));
  const tokens = service.semanticTokens(analysis);
  const answers = {
    tokens, links: service.links(analysis), folding: service.folding(analysis), outline: service.outline(analysis), diagnostics: service.diagnostics(analysis, { levels, onError }),
    silenced: service.silenced(analysis, { levels, onError }), digest: service.digest(analysis), shares: service.shares(analysis), sources: service.sources(analysis),
    report: service.report(analysis, { onError }), hints: service.inlayHints(analysis, whole, 'all'), lenses: service.codeLenses(analysis),
    explained: analysis.quotations.slice(0, samples).map(({ id }) => service.explain(analysis, id)),
  };
  return [
    ...errors, ...misplacedIn(answers, text, 'ide'),
    ...apart(tokens.map(({ span }) => span), 'tokens'), ...tokens.filter(({ span }) => /[\r\n]/.test(text.slice(span.start, span.end))).map(({ span }) => `the token at ${String(span.start)} holds a line's end`),
    ...apart(answers.links.map(({ span }) => span), 'links'),
    ...offsetsIn(text, samples).flatMap((offset) => answersAt(analysis, offset)),
  ];
}

/** So many places, the edges and beside surrogates among them. */
const offsetsIn = (text: string, samples: number): readonly number[] =>
  [...new Set(Array.from({ length: samples }, (_, index) => whole(text, Math.floor((text.length * index) / Math.max(1, samples - 1)))))];

/** A caret never stands between the halves of a pair. */
const whole = (text: string, offset: number): number => (/[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset);

function answersAt(analysis: Analysis, offset: number): readonly string[] {
  const steps = service.selection(analysis, offset);
  const renamed = service.rename(analysis, offset, 'Bo Lund');
  const changes = 'refused' in renamed ? [] : renamed;
  const completions = service.complete(analysis, offset);
  const answers = {
    hover: service.hover(analysis, offset), definition: service.definition(analysis, offset), references: service.references(analysis, offset), highlights: service.highlights(analysis, offset),
    prepared: service.prepareRename(analysis, offset), changes, steps, places: service.placesOfIntroduced(analysis, offset), completions,
  };
  return [
    ...misplacedIn(answers, analysis.text, `ide at ${String(offset)}`),
    ...apart(changes.map(({ span }) => span), `changes at ${String(offset)}`),
    ...steps.flatMap((step, index) => (index > 0 && !isWider(step, steps[index - 1]) ? [`selection at ${String(offset)}: step ${String(index)} does not hold the one before`] : [])),
    ...completions.items.filter(({ replace }) => replace.end !== offset).map(({ label }) => `completion at ${String(offset)}: ${label} does not end at the caret`),
  ];
}

const isWider = (outer: Span, inner: Span | undefined): boolean => inner === undefined || (outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start);

/** Spans that are out of order or overlap the one before. */
const apart = (spans: readonly Span[], what: string): readonly string[] =>
  spans.flatMap(({ start }, index) => (start < (spans[index - 1]?.end ?? 0) ? [`${what}: the one at ${String(start)} is not behind the one before`] : []));
