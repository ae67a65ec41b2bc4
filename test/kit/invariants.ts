// What holds of every analysis, whatever the text. Used by the property tests, and good for any fuzzing.
import type { Analysis, MarkFamily, Quoted, Span } from '../../server/src/analysis/model/index.js';

/** Everything that is wrong with the analysis's shape, by path; empty where nothing is. */
export const violations = (analysis: Analysis): readonly string[] => [
  ...misplacedSpans(analysis), ...brokenSegments(analysis), ...brokenMarks(analysis), ...brokenMentions(analysis), ...overlaps(analysis), ...unordered(analysis),
  ...repeatedIds(analysis), ...danglingReferences(analysis), ...unpairedAttributions(analysis), ...brokenSources(analysis), ...brokenLocals(analysis),
];

function misplacedSpans(analysis: Analysis): readonly string[] {
  const { text, analysed, locals, ...placed } = analysis;
  const limits = analysed >= 0 && analysed <= text.length && isWhole(text, analysed) ? [] : [`analysed is ${analysed} of ${text.length}`];
  // The spans of a local result count from its paragraph.
  return [...limits, ...misplacedIn(placed, text.slice(0, analysed), 'analysis'), ...locals.flatMap((local, index) => misplacedIn(local, local.text, `analysis.locals.${String(index)}`))];
}

/** The spans of a value that do not lie in the text, run backwards, or begin or end between the halves of a surrogate pair. */
export function misplacedIn(value: unknown, text: string, path: string): readonly string[] {
  return spansIn(value, path).flatMap(([where, { start, end }]) => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) return [`${where} is ${start}–${end} of ${text.length}`];
    return isWhole(text, start) && isWhole(text, end) ? [] : [`${where}, ${start}–${end}, cuts a surrogate pair`];
  });
}

/** Whether an offset leaves surrogate pairs whole. */
const isWhole = (text: string, offset: number): boolean =>
  !(/[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset)));

/** Every object with a start and an end, however deep: a new field of the model is covered without being named here. */
function spansIn(value: unknown, path: string): readonly (readonly [string, Span])[] {
  const found: (readonly [string, Span])[] = [];
  const waiting: (readonly [string, unknown])[] = [[path, value]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [at, item] = next;
    if (typeof item !== 'object' || item === null) continue;
    if (isSpan(item)) found.push([at, item]);
    for (const [key, child] of Object.entries(item)) if (typeof child === 'object') waiting.push([`${at}.${key}`, child]);
  }
  return found;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const told = ({ start, end }: Span): string => `${String(start)}–${String(end)}`;

function brokenSegments({ quotations }: Analysis): readonly string[] {
  return quotations.flatMap(({ id, segments }) => [
    ...(segments.length === 0 ? [`${id} has no segments`] : []),
    ...segments.filter(({ start, end }) => start >= end).map(({ start, end }) => `${id} has an empty segment ${start}–${end}`),
    ...segments.filter(({ start }, index) => start < (segments[index - 1]?.end ?? 0)).map(({ start }) => `${id}: the segment at ${start} is not after the one before`),
  ]);
}

/** A stretch in marks holds its inner words, its marks at its edges, and the stretches inside of it, in order. */
function brokenMarks({ quotations, locals }: Analysis): readonly string[] {
  return [
    ...quotations.flatMap(({ id, kind, segments, quoted }) => [
      ...brokenStretches(quoted, id),
      // A turn of a transcript leaves the name out that stands in its marks, so they may reach beyond its words.
      ...quoted.filter(({ span }) => !segments.some((segment) => meet(segment, span))).map(({ span }) => `${id}: the marks at ${told(span)} are around none of its words`),
      ...(kind === 'indirect' && quoted.length > 0 ? [`${id} is indirect and stands in marks`] : []),
      ...(kind !== 'indirect' && quoted.length === 0 ? [`${id} is ${kind} and stands in no marks`] : []),
    ]),
    ...locals.flatMap(({ quoted }, index) => brokenStretches(quoted, `local ${String(index)}`)),
  ];
}

function brokenStretches(stretches: readonly Quoted[], within: string): readonly string[] {
  const found: string[] = [];
  const waiting: (readonly Quoted[])[] = [stretches];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    for (const [index, { span, inner, open, close, nested }] of row.entries()) {
      const isRight = open.start === span.start && open.end <= inner.start && holds(span, inner) && (close === undefined || (inner.end <= close.start && close.end === span.end));
      if (!isRight) found.push(`${within}: the marks at ${told(span)} are not around ${told(inner)}`);
      if (span.start < (row[index - 1]?.span.end ?? 0)) found.push(`${within}: the marks at ${told(span)} are not after those before`);
      found.push(...nested.filter((one) => !holds(inner, one.span)).map((one) => `${within}: the marks at ${told(one.span)} are not inside of ${told(inner)}`));
      waiting.push(nested);
    }
  }
  return found;
}

function brokenMentions({ mentions }: Analysis): readonly string[] {
  return mentions.flatMap(({ id, span, head }) => [
    ...(holds(span, head) ? [] : [`${id}: the head ${told(head)} is not in ${told(span)}`]),
    ...(head.start < head.end ? [] : [`${id} has an empty head`]),
  ]);
}

/** A cue and a speaker are no part of the words that they give; a quotation inside of another one stays there. */
function overlaps(analysis: Analysis): readonly string[] {
  const found: string[] = [];
  const [quotations, cues, mentions] = [byId(analysis.quotations), byId(analysis.cues), byId(analysis.mentions)];
  for (const { quotation, cue, speaker } of analysis.attributions) {
    const segments = quotations.get(quotation)?.segments ?? [];
    // Without a cue the speaker may be named in the words themselves: who answers in an interview.
    const beside = cue === undefined ? {} : { cue: cues.get(cue)?.span, speaker: mentions.get(speaker ?? '')?.span };
    for (const [what, span] of Object.entries(beside)) {
      if (span && segments.some((segment) => meet(segment, span))) found.push(`the ${what} of ${quotation} at ${told(span)} stands in its words`);
    }
  }
  for (const { id, parent, segments } of analysis.quotations) {
    const around = parent === undefined ? undefined : quotations.get(parent);
    if (around && !segments.every((segment) => around.segments.some((one) => holds(one, segment)))) found.push(`${id} is not inside of ${around.id}`);
  }
  return found;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

/** Lists that are not in reading order. */
function unordered({ paragraphs, quotations, cues, mentions, strayMarks }: Analysis): readonly string[] {
  const lists: Readonly<Record<string, readonly (Span | undefined)[]>> = {
    paragraphs, quotations: quotations.map(({ segments }) => segments[0]), cues: cues.map(({ span }) => span), mentions: mentions.map(({ span }) => span), strayMarks,
  };
  const back = Object.entries(lists).flatMap(([list, spans]) =>
    spans.flatMap((span, index) => ((span?.start ?? 0) < (spans[index - 1]?.start ?? 0) ? [`${list}: the one at ${String(span?.start)} is not after the one before`] : [])));
  return [...back, ...paragraphs.flatMap(({ start }, index) => (start < (paragraphs[index - 1]?.end ?? 0) ? [`the paragraph at ${String(start)} is not behind the one before`] : []))];
}

function repeatedIds(analysis: Analysis): readonly string[] {
  const lists = { q: analysis.quotations, c: analysis.cues, m: analysis.mentions, s: analysis.sources };
  return Object.entries(lists).flatMap(([letter, items]) => items.flatMap(({ id }, index) => (id === `${letter}${String(index + 1)}` ? [] : [`the id of ${letter}${String(index + 1)} is ${id}`])));
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
  const order = (ids: readonly string[]): string => ids.join(' ');
  const [of, are] = [order(attributions.map(({ quotation }) => quotation)), order(quotations.map(({ id }) => id))];
  const unsure = attributions.filter(({ certainty, speaker, source }) => certainty === 'unknown' && (speaker !== undefined || source !== undefined));
  return [...(of === are ? [] : [`attributions are of ${of}, quotations are ${are}`]), ...unsure.map(({ quotation }) => `${quotation} is given to somebody, and nobody knows to whom`)];
}

/** A source and its mentions and quotations name each other, in reading order. */
function brokenSources({ sources, mentions, attributions }: Analysis): readonly string[] {
  const mentionsOf = groupedBy(mentions, ({ source }) => source, ({ id }) => id);
  const quotationsOf = groupedBy(attributions, ({ source }) => source, ({ quotation }) => quotation);
  return sources.flatMap((source) => [
    ...(source.mentions.join(' ') === (mentionsOf.get(source.id) ?? []).join(' ') ? [] : [`${source.id} has the mentions ${source.mentions.join(' ')}, and ${(mentionsOf.get(source.id) ?? []).join(' ')} name it`]),
    ...(source.quotations.join(' ') === (quotationsOf.get(source.id) ?? []).join(' ') ? [] : [`${source.id} has the quotations ${source.quotations.join(' ')}, and ${(quotationsOf.get(source.id) ?? []).join(' ')} are given to it`]),
    ...(source.name.trim() === '' ? [`${source.id} has no name`] : []),
    ...(source.introducedAt.start < source.introducedAt.end ? [] : [`${source.id} is introduced nowhere`]),
  ]);
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined, valueOf: (item: T) => string): ReadonlyMap<string | undefined, readonly string[]> {
  const groups = new Map<string | undefined, string[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(valueOf(item));
    else groups.set(key, [valueOf(item)]);
  }
  return groups;
}

const withoutBlock = (open: MarkFamily | undefined): MarkFamily | undefined => (open === 'block' ? undefined : open);

/** The local result of each paragraph is of its text; comments in it are blanks. The mark that one carries out is carried into the next; a block quotation carries its own into each of its paragraphs. */
function brokenLocals({ text, paragraphs, locals }: Analysis): readonly string[] {
  if (paragraphs.length !== locals.length) return [`${String(locals.length)} local results of ${String(paragraphs.length)} paragraphs`];
  return locals.flatMap((local, index) => {
    const paragraph = paragraphs[index] ?? { start: 0, end: 0 };
    const isItsOwn = local.text.length === paragraph.end - paragraph.start && (text.includes('<!--') || text.startsWith(local.text, paragraph.start));
    return [
      ...(isItsOwn ? [] : [`local ${String(index)} is of another text than its paragraph`]),
      ...(local.carried === 'block' || local.carried === withoutBlock(locals[index - 1]?.open) ? [] : [`local ${String(index)} does not begin as the one before it ends`]),
      ...(local.sentences.length === local.phrases.length && local.sentences.length === local.subjects.length ? [] : [`local ${String(index)} has phrases of other sentences`]),
    ];
  });
}
