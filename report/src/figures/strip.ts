import { barX, ruleY, text, tickX } from '@observablehq/plot';
import type { VNode } from 'preact';
import type { ArticleReport, ReportedQuotation } from '../../../server/src/ide/index.js';
import { counted, cut, kindNames, speakerOf } from '../wording.js';
import { chart } from './chart.js';
import { kindFills } from './fills.js';
import { keyIn, type Row } from './rows.js';

const laneHeight = 24;
/** In less than this, names stand over their lanes. */
const roomForNames = 440;
const nameHeight = 16;
const footHeight = 22;
/** A stretch is never narrower than can be seen and hit, in pixels. */
const narrowest = 5;
/** More paragraphs than these would be a grey wall. */
const mostParagraphs = 80;

/** A piece of a quotation in the lane of its source. */
interface Stretch {
  readonly quotation: ReportedQuotation;
  readonly lane: string;
  readonly start: number;
  readonly end: number;
}

/** The article from its start at the left to its end at the right, with one lane for each source. */
export function strip(report: ArticleReport, rows: readonly Row[], { width, lineOf }: { width: number; lineOf: (id: string) => string }): VNode | null {
  const above = width < roomForNames ? nameHeight : 0;
  const labels = above > 0 ? 0 : Math.round(Math.min(190, width * 0.3));
  const unit = report.length / Math.max(1, width - labels - 1);
  const stretches = report.quotations.flatMap((quotation) => stretchesOf(quotation, keyIn(rows, quotation.source), unit * narrowest));
  const marks = report.paragraphs.length > mostParagraphs ? [] : report.paragraphs.slice(1);
  const lane = { y: 'lane', insetTop: above + 4, insetBottom: 4, stroke: 'var(--ink)' } as const;
  return chart(`Who speaks where: ${counted(report.quotations.length, 'quotation')} in ${counted(rows.length, 'lane')}, from the article’s start to its end`, {
    width, height: rows.length * (laneHeight + above) + footHeight, margin: 0, marginBottom: footHeight, marginLeft: labels, marginRight: 1,
    x: { axis: null, domain: [0, Math.max(1, report.length)] },
    y: { axis: null, domain: rows.map(({ key }) => key), padding: 0 },
    marks: [
      tickX(marks, { x: (at: number) => at, stroke: 'var(--track)', ariaHidden: 'true' }),
      ruleY(rows, { y: 'key', dy: above / 2, stroke: 'var(--line)', ariaHidden: 'true' }),
      text(rows, { y: 'key', frameAnchor: 'left', dx: -labels, dy: above > 0 ? -10 : 0, text: 'label', lineWidth: (above > 0 ? width : labels - 16) / 13, textOverflow: 'ellipsis', ariaHidden: 'true', title: 'label' }),
      text(['Start'], { frameAnchor: 'bottom-left', dy: footHeight - 4, text: String, fill: 'var(--soft)', ariaHidden: 'true' }),
      text(['End of the article'], { frameAnchor: 'bottom-right', dy: footHeight - 4, text: String, fill: 'var(--soft)', ariaHidden: 'true' }),
      barX(stretches, {
        ...lane, x1: 'start', x2: 'end', fill: ({ quotation }: Stretch) => kindFills[quotation.kind], rx: 1,
        href: ({ quotation }: Stretch) => `#${quotation.id}`,
        ariaLabel: ({ quotation }: Stretch) => `${speakerOf(quotation)}, ${lineOf(quotation.id)}, ${kindNames[quotation.kind].toLowerCase()}: ${cut(quotation.text, 80)}`,
        title: ({ quotation }: Stretch) => `${speakerOf(quotation)} · ${lineOf(quotation.id)} · ${kindNames[quotation.kind].toLowerCase()}\n${cut(quotation.text, 240)}`,
      }),
    ],
  });
}

/** A quotation's pieces; those that touch are drawn as one. */
function stretchesOf(quotation: ReportedQuotation, lane: string, least: number): Stretch[] {
  const pieces: Stretch[] = [];
  for (const { start, end } of quotation.segments) {
    const last = pieces.at(-1);
    if (last && start - last.end < least) pieces[pieces.length - 1] = { ...last, end: Math.max(end, last.end) };
    else pieces.push({ quotation, lane, start, end: Math.max(end, start + least) });
  }
  return pieces;
}
