// Golden articles: the text with its expected quotations, speakers and findings marked in it.
// test/fixtures/README.md specifies the format; this file reads it, golden-compare.ts holds an analysis against it.
import type { QuotationKind, SourceType, Span } from '../../server/src/analysis/model/index.js';

export interface GoldenQuotation {
  readonly number: number;
  readonly kind: QuotationKind;
  readonly segments: readonly Span[];
  /** Where the text names the speaker; empty where no words near the quotation do. Any of them will do. */
  readonly mentions: readonly Span[];
  readonly cues: readonly Span[];
  /** Undefined where the article does not say who speaks. */
  readonly speaker: { readonly name: string; readonly types: readonly SourceType[] } | undefined;
  /** The quotation that this one carries on without a new cue: an analysis may give the two as one. */
  readonly continues: number | undefined;
}

export interface GoldenFinding {
  readonly rule: string;
  readonly span: Span;
}

export interface Golden {
  readonly text: string;
  readonly quotations: readonly GoldenQuotation[];
  readonly findings: readonly GoldenFinding[];
  /** Every indirect quotation is marked, so that an extra one is a failure too. */
  readonly strict: boolean;
}

/** What is wrong with a fixture's markup, and in which line of the fixture. */
export class GoldenError extends Error {
  constructor(readonly line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'GoldenError';
  }
}

const pairs = { '⟦': '⟧', '⟨': '⟩', '⟪': '⟫' } as const;
type Opening = keyof typeof pairs;
interface Marked { readonly opening: Opening; readonly label: string; readonly span: Span; readonly line: number }

const kinds: readonly string[] = ['direct', 'mixed', 'indirect'] satisfies QuotationKind[];
const types: readonly string[] = ['person', 'organisation', 'group', 'document', 'unnamed'] satisfies SourceType[];
const isKind = (word: string | undefined): word is QuotationKind => kinds.includes(word ?? '');
const isType = (word: string): word is SourceType => types.includes(word);

/** Reads a fixture; throws a `GoldenError` with the line where the markup makes no sense. */
export function parseGolden(source: string): Golden {
  const lines = source.split('\n');
  const rule = lines.findIndex((line) => /^=====\s*$/.test(line));
  if (rule < 0) throw new GoldenError(lines.length, 'no line “=====” between the article and its table');
  const { text, marked } = strip(lines.slice(0, rule).join('\n'));
  const { rows, strict } = readTable(lines.slice(rule + 1), rule + 2);
  const quotations = [...rows.values()].sort((a, b) => a.number - b.number).map((row) => assemble(row, marked));
  for (const { label, line } of marked) {
    for (const number of numbersOf(label)) if (!rows.has(number)) throw new GoldenError(line, `quotation ${number} is not in the table`);
  }
  const findings = marked.filter(({ label }) => label.startsWith('!')).map(({ label, span }) => ({ rule: label.slice(1), span }));
  return { text, quotations, findings: findings.sort((a, b) => a.span.start - b.span.start), strict };
}

const numbersOf = (label: string): readonly number[] => (label.startsWith('!') ? [] : label.split(',').map(Number));

/** Takes the markers out and keeps where they stood. */
function strip(source: string): { readonly text: string; readonly marked: readonly Marked[] } {
  const marked: Marked[] = [];
  const open: { opening: Opening; label: string; start: number; line: number }[] = [];
  let text = '';
  let line = 1;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (isOpening(char)) {
      const label = /^(?:\d+(?:,\d+)*|![a-z][a-z-]*) /.exec(source.slice(at + 1))?.[0];
      if (label === undefined) throw new GoldenError(line, `“${char}” needs a number or a rule and a space after it`);
      if (label.startsWith('!') && char !== '⟦') throw new GoldenError(line, `a finding stands in ⟦ ⟧, not in ${char} ${pairs[char]}`);
      open.push({ opening: char, label: label.trimEnd(), start: text.length, line });
      at += label.length;
    } else if (Object.values<string>(pairs).includes(char)) {
      const last = open.pop();
      if (last === undefined) throw new GoldenError(line, `“${char}” closes nothing`);
      if (pairs[last.opening] !== char) throw new GoldenError(line, `“${char}” closes “${last.opening}${last.label}” of line ${last.line}`);
      if (last.start === text.length) throw new GoldenError(line, `“${last.opening}${last.label}” holds nothing`);
      marked.push({ opening: last.opening, label: last.label, span: { start: last.start, end: text.length }, line: last.line });
    } else {
      text += char;
      if (char === '\n') line++;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) throw new GoldenError(left.line, `“${left.opening}${left.label}” is not closed`);
  return { text, marked: marked.sort((a, b) => a.span.start - b.span.start) };
}

const isOpening = (char: string): char is Opening => Object.hasOwn(pairs, char);

type Row = Omit<GoldenQuotation, 'segments' | 'mentions' | 'cues'> & { readonly line: number };

/** `number | kind | speaker's name | type [| continues N]`, or `number | kind | -` where nobody is named. */
function readTable(lines: readonly string[], first: number): { readonly rows: ReadonlyMap<number, Row>; readonly strict: boolean } {
  const rows = new Map<number, Row>();
  let strict = false;
  for (const [index, content] of lines.entries()) {
    const line = first + index;
    if (content.trim() === '' || content.startsWith('#')) continue;
    if (content.trim() === 'strict') { strict = true; continue; }
    const row = readRow(content, line);
    if (rows.has(row.number)) throw new GoldenError(line, `quotation ${row.number} is in the table twice`);
    rows.set(row.number, row);
  }
  for (const { continues, line } of rows.values()) {
    if (continues !== undefined && !rows.has(continues)) throw new GoldenError(line, `continues ${continues}, which is not in the table`);
  }
  return { rows, strict };
}

function readRow(content: string, line: number): Row {
  const [number = '', kind, name = '', type, continues, ...rest] = content.split('|').map((cell) => cell.trim());
  if (!/^[1-9]\d*$/.test(number)) throw new GoldenError(line, `“${number}” is no quotation's number`);
  if (!isKind(kind)) throw new GoldenError(line, `“${kind ?? ''}” is no kind; use ${kinds.join(', ')}`);
  const earlier = continues === undefined ? undefined : /^continues ([1-9]\d*)$/.exec(continues)?.[1];
  if ((continues !== undefined && earlier === undefined) || rest.length > 0) throw new GoldenError(line, 'only “continues N” may follow the type');
  const row = { number: Number(number), kind, continues: earlier === undefined ? undefined : Number(earlier), line };
  if (name === '-' && type === undefined) return { ...row, speaker: undefined };
  if (name === '' || name === '-') throw new GoldenError(line, 'a speaker needs a name; “-” and no type where nobody is named');
  return { ...row, speaker: { name, types: readTypes(type ?? '', line) } };
}

/** `person`, or `organisation/group` where either is right. */
function readTypes(cell: string, line: number): readonly SourceType[] {
  return cell.split('/').map((type) => {
    if (!isType(type)) throw new GoldenError(line, `“${type}” is no type; use ${types.join(', ')}`);
    return type;
  });
}

function assemble({ line, ...row }: Row, marked: readonly Marked[]): GoldenQuotation {
  const spansIn = (opening: Opening): readonly Span[] =>
    marked.filter((mark) => mark.opening === opening && numbersOf(mark.label).includes(row.number)).map(({ span }) => span);
  const [segments, mentions, cues] = [spansIn('⟦'), spansIn('⟨'), spansIn('⟪')];
  if (segments.length === 0) throw new GoldenError(line, `quotation ${row.number} has no words in the article`);
  if (segments.some((span, index) => index > 0 && span.start < (segments[index - 1]?.end ?? 0))) throw new GoldenError(line, `segments of quotation ${row.number} overlap`);
  if (row.speaker === undefined && mentions.length > 0) throw new GoldenError(line, `quotation ${row.number} has a mention but no speaker`);
  return { ...row, segments, mentions, cues };
}
