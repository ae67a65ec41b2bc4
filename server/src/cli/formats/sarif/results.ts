import { createHash } from 'node:crypto';
import type { Location, Region, Result, Suppression } from 'sarif';
import type { Span } from '../../../analysis/index.js';
import type { Diagnostic, Silenced } from '../../../ide/diagnostics.js';
import type { Report } from '../../report.js';
import { lineIndex, type LineOf } from '../../../library/lines.js';
import type { Places } from '../../../reading/places.js';
import { artifactOf } from './artifacts.js';
import { levels, ruleIndexOf } from './rules.js';

/** What the results of one article are made from. */
interface Placing {
  readonly lineOf: LineOf;
  readonly places: Places;
  readonly text: string;
  readonly location: NonNullable<Location['physicalLocation']>['artifactLocation'];
}

/** Columns and offsets count UTF-16 code units, as the run says. */
function regionOf({ start, end }: Span, lineOf: LineOf): Region {
  const [from, to] = [lineOf(start), lineOf(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start };
}

const locationOf = (span: Span, { lineOf, places, location }: Placing): Location =>
  ({ physicalLocation: { ...(location && { artifactLocation: location }), region: regionOf(places.spanOf(span), lineOf) } });

/** In a message, words in brackets before words in parentheses would be a link. */
const message = (text: string): { text: string } => ({ text: text.includes('](') ? text.replace(/[[\]\\]/gu, '\\$&') : text });

/** What stays the same while a finding moves: its rule, its words, and which of those with the same words it is. */
function fingerprints(findings: readonly Diagnostic[], text: string): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const key = `${rule}\n${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key}\n${String(nth)}`).digest('hex').slice(0, 32);
  });
}

function resultOf({ rule, severity, span, message: text, related }: Diagnostic, placing: Placing): Result {
  const index = ruleIndexOf(rule);
  return {
    ruleId: rule,
    ...(index >= 0 && { ruleIndex: index }),
    level: levels[severity],
    message: message(text),
    locations: [locationOf(span, placing)],
    ...(related.length > 0 && { relatedLocations: related.map((each, id) => ({ id: id + 1, ...locationOf(each.span, placing), message: message(each.message) })) }),
  };
}

/** In the source where a comment of the article silences, external where the project file does. */
function suppressionOf({ reason, by, said }: Silenced, placing: Placing): Suppression {
  const words = [reason, by === undefined ? undefined : `(${by})`].filter((part) => part !== undefined).join(' ');
  const why = words === '' ? {} : { justification: words };
  return said.in === 'article' ? { kind: 'inSource', ...why, location: locationOf(said.span, placing) } : { kind: 'external', ...why };
}

/** Findings of an article in reading order, then those that somebody silenced. `root` is the folder that paths begin in. */
export function resultsOf({ id, analysis, diagnostics, silenced, file, places }: Report, root: string): Result[] {
  const placing: Placing = { lineOf: lineIndex(file), places, text: analysis.text, location: artifactOf(id, root) };
  const all = [...diagnostics, ...silenced.map(({ finding }) => finding)];
  const prints = fingerprints(all, analysis.text);
  return all.map((finding, index): Result => {
    const by = silenced[index - diagnostics.length];
    return { ...resultOf(finding, placing), partialFingerprints: { 'quotedWords/v1': prints[index] ?? '' }, ...(by && { suppressions: [suppressionOf(by, placing)] }) };
  });
}
