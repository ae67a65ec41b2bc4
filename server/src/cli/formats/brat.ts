import type { Span } from '../../analysis/index.js';
import type { Report } from '../report.js';
import { printable } from '../terminal/printable.js';
import { codePointsIn } from './brat/code-points.js';
import { fragmentsOf } from './brat/fragments.js';
import type { Printer } from './printer.js';
import { textOf, voicesOf, type Voice } from '../../library/voices.js';

/** The types of PolNeAR: three stretches of text, and the event that ties them together. */
type TextBound = 'Source' | 'Cue' | 'Content' | 'Attribution';

/** Lines of an annotation file; each stretch of a type is written once and has one id. */
interface Annotations {
  readonly lines: string[];
  textBound(type: TextBound, spans: readonly Span[]): string;
}

function annotationsOf(text: string): Annotations {
  const toCodePoints = codePointsIn(text);
  const ids = new Map<string, string>();
  const lines: string[] = [];
  return {
    lines,
    textBound(type, spans) {
      const fragments = spans.flatMap((span) => fragmentsOf(text, span));
      const places = fragments.map(({ start, end }) => `${String(toCodePoints(start))} ${String(toCodePoints(end))}`).join(';');
      const key = `${type} ${places}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `T${String(ids.size + 1)}`;
      ids.set(key, id);
      lines.push(`${id}\t${key}\t${fragments.map((fragment) => textOf(text, fragment)).join(' ')}`);
      return id;
    },
  };
}

/** What a person who corrects the file wants to know: who that is, what kind of quotation, how sure we are. */
const noteOf = ({ quotation, attribution, source }: Voice): string =>
  [source === undefined ? 'nobody known' : printable(source.name), quotation.kind, attribution?.certainty ?? 'unknown'].join(', ');

/**
 * One quotation. The event needs words that it hangs on: the cue's, as in PolNeAR, or where there is none the speaker's;
 * where nobody is given either there is no event.
 */
function annotate(voice: Voice, nth: number, to: Annotations): void {
  const { quotation, cue, mention } = voice;
  const source = mention && to.textBound('Source', [mention.span]);
  const cueId = cue && to.textBound('Cue', [cue.span]);
  const content = to.textBound('Content', quotation.segments);
  const anchor = cue?.span ?? mention?.span;
  const trigger = anchor && to.textBound('Attribution', [anchor]);
  if (trigger !== undefined) {
    to.lines.push(`E${String(nth)}\tAttribution:${trigger} Content:${content}${cueId === undefined ? '' : ` Cue:${cueId}`}${source === undefined ? '' : ` Source:${source}`}`);
  }
  to.lines.push(`#${String(nth)}\tAnnotatorNotes ${trigger === undefined ? content : `E${String(nth)}`}\t${noteOf(voice)}`);
}

/** An article's quotations as brat's standoff annotations, which count code points of the text without its byte order mark. */
export function toBrat({ analysis }: Report): string {
  const annotations = annotationsOf(analysis.text);
  voicesOf(analysis).forEach((voice, index) => { annotate(voice, index + 1, annotations); });
  return annotations.lines.map((line) => `${line}\n`).join('');
}

/** The annotations of one article; several go into a folder. */
export const bratPrinter = (): Printer => ({ first: '', each: toBrat, last: () => '' });

/** What brat must know of the types, for a folder that has no such file yet. */
export const bratConfiguration = `# Types of annotation as PolNeAR has them.
[entities]
Source
Cue
Content

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution\tContent:Content, Cue*:Cue, Source*:Source

[attributes]
`;
