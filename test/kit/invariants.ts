// What holds of every analysis, whatever the text. Used by the property tests, and good for any fuzzing.
import type { Analysis, Quotation, Span } from '../../server/src/analysis/model/index.js';

/** Everything that is wrong with the analysis's shape, by path; empty where nothing is. */
export const violations = (analysis: Analysis): readonly string[] =>
  [...misplacedSpans(analysis), ...brokenSegments(analysis), ...repeatedIds(analysis), ...danglingReferences(analysis), ...unpairedAttributions(analysis)];

function misplacedSpans(analysis: Analysis): readonly string[] {
  const { text, analysed } = analysis;
  const limits = analysed >= 0 && analysed <= text.length ? [] : [`analysed is ${analysed} of ${text.length}`];
  const wrong = spansIn(analysis, 'analysis').filter(([, { start, end }]) => !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= analysed));
  return [...limits, ...wrong.map(([path, { start, end }]) => `${path} is ${start}–${end} of ${analysed}`)];
}

/** Every object with a start and an end, however deep: a new field of the model is covered without being named here. */
function spansIn(value: unknown, path: string): readonly (readonly [string, Span])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => spansIn(child, `${path}.${key}`));
  return isSpan(value) ? [[path, value], ...below] : below;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

function brokenSegments({ quotations }: Analysis): readonly string[] {
  return quotations.flatMap(({ id, segments }) => [
    ...(segments.length === 0 ? [`${id} has no segments`] : []),
    ...segments.filter(({ start, end }) => start >= end).map(({ start, end }) => `${id} has an empty segment ${start}–${end}`),
    ...segments.filter(({ start }, index) => start < (segments[index - 1]?.end ?? 0)).map(({ start }) => `${id}: the segment at ${start} is not after the one before`),
  ]);
}

function repeatedIds(analysis: Analysis): readonly string[] {
  const lists = { quotations: analysis.quotations, cues: analysis.cues, mentions: analysis.mentions, sources: analysis.sources };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.filter(({ id }, index) => items.findIndex((other) => other.id === id) < index).map(({ id }) => `${list}: ${id} twice`));
}

function danglingReferences(analysis: Analysis): readonly string[] {
  const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
  const known = { quotation: idsOf(analysis.quotations), cue: idsOf(analysis.cues), mention: idsOf(analysis.mentions), source: idsOf(analysis.sources) };
  const check = (from: string, to: keyof typeof known, id: string | undefined): readonly string[] =>
    id === undefined || known[to].has(id) ? [] : [`${from} names the ${to} ${id}, which is not there`];
  return [
    ...analysis.quotations.flatMap(({ id, parent }) => [...check(id, 'quotation', parent), ...(parent === id ? [`${id} is its own parent`] : [])]),
    ...analysis.mentions.flatMap(({ id, source }) => check(id, 'source', source)),
    ...analysis.attributions.flatMap(({ quotation, cue, speaker, source, rivals }) => [
      ...check('an attribution', 'quotation', quotation), ...check(quotation, 'cue', cue), ...check(quotation, 'mention', speaker), ...check(quotation, 'source', source),
      ...rivals.flatMap((rival) => [...check(`a rival of ${quotation}`, 'mention', rival.mention), ...check(`a rival of ${quotation}`, 'source', rival.source)]),
    ]),
    ...analysis.sources.flatMap(({ id, mentions, quotations }) => [
      ...(mentions.length === 0 ? [`${id} has no mentions`] : []),
      ...mentions.flatMap((mention) => check(id, 'mention', mention)), ...quotations.flatMap((quotation) => check(id, 'quotation', quotation)),
    ]),
  ];
}

function unpairedAttributions({ quotations, attributions }: Analysis): readonly string[] {
  const order = (items: readonly (Quotation | undefined)[]): string => items.map((item) => item?.id ?? '?').join(' ');
  const byAttribution = attributions.map((attribution) => quotations.find(({ id }) => id === attribution.quotation));
  return order(quotations) === order(byAttribution) ? [] : [`attributions are of ${order(byAttribution)}, quotations are ${order(quotations)}`];
}
