import type { Analysis, Certainty } from '../../../analysis/index.js';
import { explain, explainRival } from '../../../ide/explain.js';
import { printable } from '../../terminal/printable.js';
import type { Paint } from '../../terminal/style.js';
import { fit, padLeft, widthOf } from '../../terminal/width.js';
import { CUT, shorten, wrap } from '../../terminal/wrap.js';
import type { Page } from './page.js';
import { startOf, textOf, wordsOf, type Voice } from '../../../library/voices.js';

/** Columns left of the quotations: the line number and two spaces. */
const GUTTER = 7;

/** A quotation that would take more lines than this is cut in the middle. */
const LINES_SHOWN = 4;

/** How much of a line the words fill, since lines break between words. */
const LINE_FILL = 0.9;

/** With --why, how many who are not the speaker. */
const RIVALS_SHOWN = 2;

const NOBODY = 'nobody named';

/** Behind words that name somebody of whom the article does not tell who it is: "he". */
const UNRESOLVED = ' → not resolved';

/** A text with the paint to put on it once its width is known. */
interface Painted {
  readonly text: string;
  readonly paint: Paint;
}

const plain: Paint = (text) => text;

/**
 * The speaker as written and the name that this comes to: "he → Jens Stoltenberg"; the name alone where they are the
 * same, the whole phrase where it holds the name.
 */
function speakerParts({ mention, source }: Voice, page: Page, room: number): Painted[] {
  if (mention === undefined && source === undefined) return [{ text: NOBODY, paint: page.style.warning }];
  const written = mention === undefined ? '' : printable(textOf(page.report.analysis.text, mention.span));
  const name = printable(source?.name ?? '');
  const paint = source === undefined ? plain : page.paintOf(source.id);
  if (name === '') return [{ text: fit(written, room - UNRESOLVED.length), paint }, { text: UNRESOLVED, paint: page.style.warning }];
  if (written === name) return [{ text: fit(name, room), paint }];
  if (written === '') return [{ text: fit(name, room), paint }];
  const at = written.indexOf(name);
  if (at >= 0 && widthOf(written) <= room) {
    return [{ text: written.slice(0, at), paint: plain }, { text: name, paint }, { text: written.slice(at + name.length), paint: plain }];
  }
  const shown = fit(name, Math.max(12, room - 12));
  return [{ text: `${fit(written, Math.max(8, room - widthOf(shown) - 3))} → `, paint: plain }, { text: shown, paint }];
}

const paintCertainty = (certainty: Certainty, page: Page): Paint => (certainty === 'guess' || certainty === 'unknown' ? page.style.warning : page.style.faint);

/** "  14  he → Jens Stoltenberg                    direct, certain" */
function headLine(voice: Voice, page: Page, indent: string): string {
  const { quotation, attribution } = voice;
  const certainty = attribution?.certainty ?? 'unknown';
  const label = certainty === 'unknown' ? quotation.kind : `${quotation.kind}, ${certainty}`;
  const room = page.width - GUTTER - indent.length - label.length - 2;
  const parts = speakerParts(voice, page, room);
  const used = parts.reduce((sum, { text }) => sum + widthOf(text), 0);
  const line = padLeft(String(page.lineOf(startOf(quotation)).line), GUTTER - 2);
  const speaker = parts.map(({ text, paint }) => (text === '' ? '' : paint(text))).join('');
  return `${page.style.faint(line)}  ${indent}${speaker}${' '.repeat(Math.max(2, room - used + 2))}${paintCertainty(certainty, page)(label)}`;
}

/** Why this speaker, and where that is not certain, why none of the others. */
function whyOf({ attribution }: Voice, analysis: Analysis): readonly string[] {
  if (attribution === undefined) return [];
  const rivals = attribution.certainty === 'certain' ? [] : attribution.rivals.slice(0, RIVALS_SHOWN);
  return [...explain(analysis, attribution).reasons, ...rivals.flatMap((rival) => explainRival(analysis, rival) ?? [])];
}

/** One quotation: its speaker, its words, and why where somebody asked. */
function entry(voice: Voice, page: Page): string[] {
  const indent = voice.quotation.parent === undefined ? '' : '  ';
  const margin = ' '.repeat(GUTTER) + indent;
  const width = Math.max(20, page.width - margin.length);
  const words = printable(wordsOf(page.report.analysis.text, voice.quotation));
  const body = wrap(page.full ? words : shorten(words, LINES_SHOWN * width * LINE_FILL), width).map((line) => line.replace(CUT, page.style.faint(CUT)));
  const reasons = page.why ? reasonLines(whyOf(voice, page.report.analysis), width) : [];
  return [headLine(voice, page, indent), ...body.map((line) => margin + line), ...reasons.map((line) => margin + page.style.faint(line))];
}

/** The sentences of evidence, with "why:" before the first. */
const WHY = 'why:';

const reasonLines = (sentences: readonly string[], width: number): string[] =>
  sentences.flatMap((sentence) => wrap(printable(sentence), width - WHY.length - 1)).map((line, index) => `${index === 0 ? WHY : ' '.repeat(WHY.length)} ${line}`);

/** The quotations in reading order, under their heading. */
export function quotationLines(page: Page): string[] {
  if (page.voices.length === 0) return ['No quotations.'];
  return [page.style.heading('Quotations'), ...page.voices.flatMap((voice, index) => [...(index === 0 ? [] : ['']), ...entry(voice, page)])];
}
