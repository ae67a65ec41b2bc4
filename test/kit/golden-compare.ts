// Holds an analysis against a golden article, in words that a person can act on.
import type { Analysis, Attribution, Quotation, Span } from '../../server/src/analysis/model/index.js';
import type { Golden, GoldenFinding, GoldenQuotation } from './golden.js';

/** The part of a diagnostic that the comparison needs. */
export type ActualFinding = GoldenFinding & { readonly message?: string };

/** How much of an indirect or mixed quotation's words must be found, and how much of what is found must be its. */
const enough = { recall: 0.8, precision: { mixed: 0.8, indirect: 0.5 } } as const;

/**
 * What is missing, wrong or false; empty where the analysis is as marked. Words are compared by their letters and digits.
 *
 * @param findings what the rules say of the analysis; findings are not compared where it is left out.
 */
export function compareGolden(analysis: Analysis, golden: Golden, findings?: readonly ActualFinding[]): readonly string[] {
  const differences: string[] = [];
  const matched = new Set<string>();
  const missed: GoldenQuotation[] = [];
  for (const expected of golden.quotations) {
    const found = find(analysis, golden, expected);
    if (found === undefined) {
      missed.push(expected);
      differences.push(`${at(golden, expected)}: missing${nearMiss(analysis, golden, expected)}`);
      continue;
    }
    matched.add(found.id);
    differences.push(...compareQuotation(analysis, found, expected).map((difference) => `${at(golden, expected)}: ${difference}`));
  }
  differences.push(...falseQuotations(analysis, golden, { matched, missed }));
  if (findings !== undefined) differences.push(...compareFindings(golden, findings));
  return differences;
}

function find(analysis: Analysis, golden: Golden, expected: GoldenQuotation): Quotation | undefined {
  const wordings = chainsOf(golden, expected).map((chain) => lettersOf(golden.text, chain.flatMap(({ segments }) => segments)));
  const candidates = analysis.quotations.filter((quotation) => expected.kind !== 'indirect' || quotation.kind === 'indirect');
  const scored = candidates.map((quotation) => {
    const said = lettersOf(golden.text, quotation.segments);
    return { quotation, score: Math.max(...wordings.map((letters) => score(said, letters, expected.kind))) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.quotation;
}

/** The quotation alone, and with the ones that it carries on or that carry it on: an analysis may join them. */
function chainsOf(golden: Golden, expected: GoldenQuotation): readonly (readonly GoldenQuotation[])[] {
  const rootOf = (quotation: GoldenQuotation): number => {
    const earlier = golden.quotations.find(({ number }) => number === quotation.continues && number < quotation.number);
    return earlier === undefined ? quotation.number : rootOf(earlier);
  };
  const whole = golden.quotations.filter((quotation) => rootOf(quotation) === rootOf(expected));
  const place = whole.indexOf(expected);
  return whole.flatMap((_, from) => whole.slice(from).map((__, length) => whole.slice(from, from + length + 1)))
    .filter((chain) => place >= whole.indexOf(chain[0] ?? expected) && chain.includes(expected));
}

/** 0 where the words are not the same quotation; otherwise how well they fit. */
function score(said: ReadonlySet<number>, meant: ReadonlySet<number>, kind: Quotation['kind']): number {
  const common = shared(said, meant);
  const [recall, precision] = [common / meant.size, common / said.size];
  if (kind === 'direct') return recall === 1 && precision === 1 ? 1 : 0;
  return recall >= enough.recall && precision >= enough.precision[kind] ? recall * precision : 0;
}

function compareQuotation(analysis: Analysis, found: Quotation, expected: GoldenQuotation): readonly string[] {
  const attribution = analysis.attributions.find(({ quotation }) => quotation === found.id);
  const differences = found.kind === expected.kind ? [] : [`is ${found.kind}, expected ${expected.kind}`];
  if (attribution === undefined) return [...differences, `${found.id} has no attribution`];
  return [...differences, ...compareSpeaker(analysis, attribution, expected), ...compareCue(analysis, attribution, expected)];
}

function compareSpeaker(analysis: Analysis, attribution: Attribution, expected: GoldenQuotation): readonly string[] {
  const source = analysis.sources.find(({ id }) => id === attribution.source);
  const mention = analysis.mentions.find(({ id }) => id === attribution.speaker);
  const { speaker } = expected;
  const said = source === undefined ? mention && `“${textOf(analysis, mention.span)}” (no source)` : `${source.name} (${source.type})`;
  if (speaker === undefined) return said === undefined ? [] : [`speaker is ${said}, expected nobody`];
  const differences: string[] = [];
  if (source === undefined || !sameName(source.name, speaker) || !speaker.types.includes(source.type)) {
    differences.push(`speaker is ${said ?? 'nobody'}, expected ${speaker.name} (${speaker.types.join(' or ')})`);
  }
  if (expected.mentions.length > 0 && !expected.mentions.some((marked) => covers(analysis.text, mention?.span, marked))) {
    const places = expected.mentions.map((span) => `“${textOf(analysis, span)}”`).join(' or ');
    differences.push(`speaker's mention is ${mention === undefined ? 'missing' : `“${textOf(analysis, mention.span)}”`}, expected ${places}`);
  }
  return differences;
}

function compareCue(analysis: Analysis, attribution: Attribution, { cues }: GoldenQuotation): readonly string[] {
  const cue = analysis.cues.find(({ id }) => id === attribution.cue);
  if (cues.length === 0 || (cue !== undefined && cues.some((marked) => marked.start < cue.span.end && cue.span.start < marked.end))) return [];
  const places = cues.map((span) => `“${textOf(analysis, span)}”`).join(' or ');
  return [`cue is ${cue === undefined ? 'missing' : `“${textOf(analysis, cue.span)}”`}, expected ${places}`];
}

/** Quotations that the article does not mark. Nested ones belong to their parent; indirect ones count in strict articles only. */
function falseQuotations(
  analysis: Analysis, golden: Golden, { matched, missed }: { matched: ReadonlySet<string>; missed: readonly GoldenQuotation[] },
): readonly string[] {
  const excused = lettersOf(golden.text, missed.flatMap(({ segments }) => segments));
  return analysis.quotations
    .filter(({ id, kind, parent }) => !matched.has(id) && parent === undefined && (kind !== 'indirect' || golden.strict))
    .filter(({ segments }) => shared(lettersOf(golden.text, segments), excused) === 0)
    .map(({ kind, segments }) => `line ${lineOf(golden.text, segments)}: false ${kind} quotation ${excerpt(golden.text, segments)}`);
}

function compareFindings(golden: Golden, findings: readonly ActualFinding[]): readonly string[] {
  const same = (a: GoldenFinding, b: GoldenFinding): boolean => a.rule === b.rule && a.span.start < b.span.end && b.span.start < a.span.end;
  const place = ({ rule, span }: GoldenFinding): string => `${rule} at line ${lineOf(golden.text, [span])}, ${excerpt(golden.text, [span])}`;
  return [
    ...golden.findings.filter((expected) => !findings.some((actual) => same(actual, expected))).map((expected) => `missing finding ${place(expected)}`),
    ...findings.filter((actual) => !golden.findings.some((expected) => same(actual, expected)))
      .map((actual) => `false finding ${place(actual)}${actual.message === undefined ? '' : `: ${actual.message}`}`),
  ];
}

function nearMiss(analysis: Analysis, golden: Golden, { segments }: GoldenQuotation): string {
  const meant = lettersOf(golden.text, segments);
  const near = analysis.quotations.filter((quotation) => shared(lettersOf(golden.text, quotation.segments), meant) > 0);
  return near.length === 0 ? '' : `; found instead: ${near.map(({ kind, segments: said }) => `${kind} ${excerpt(golden.text, said)}`).join('; ')}`;
}

const at = ({ text }: Golden, { number, kind, segments }: GoldenQuotation): string =>
  `quotation ${number} (${kind}, line ${lineOf(text, segments)}, ${excerpt(text, segments)})`;

const lineOf = (text: string, [first]: readonly Span[]): number => text.slice(0, first?.start ?? 0).split('\n').length;
const textOf = ({ text }: Analysis, { start, end }: Span): string => text.slice(start, end);
const wordsOf = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
const excerpt = (text: string, spans: readonly Span[]): string => {
  const words = wordsOf(text, spans).replaceAll('\n', ' ');
  return words.length > 50 ? `${words.slice(0, 49)}…` : words;
};

/** The offsets of the letters and digits in the spans. */
function lettersOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const letters = spans.flatMap(({ start, end }) => Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu), ({ index }) => start + index));
  return new Set(letters);
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => Array.from(a).filter((letter) => b.has(letter)).length;

/** Whether `said` holds at least half of the letters of `marked`. */
function covers(text: string, said: Span | undefined, marked: Span): boolean {
  const letters = lettersOf(text, [marked]);
  return said !== undefined && shared(letters, lettersOf(text, [said])) * 2 >= letters.size;
}

/** People by their exact name; others without regard to article, case and what a description goes on to say. */
function sameName(name: string, { name: expected, types }: NonNullable<GoldenQuotation['speaker']>): boolean {
  if (types.includes('person')) return name === expected;
  const plain = (words: string): string => ` ${words.toLowerCase().replace(/^(?:an?|the|some) /, '').trim()} `;
  return plain(name).includes(plain(expected)) || plain(expected).includes(plain(name));
}
