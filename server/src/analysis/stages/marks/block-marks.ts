import type { Quoted } from '../../model/index.js';
import { pairMarks, type Marks } from './marks.js';

/**
 * A paragraph of a block quotation as one quoted stretch, with the marks in it inside of that. Where marks of its own stand
 * around all of it, it is what these make of it. Nothing in it is stray: the marks are the speaker's.
 */
export function blockMarks(text: string): Marks {
  const own = pairMarks(text, undefined);
  const [first] = own.quoted;
  if (first !== undefined && own.quoted.length === 1 && first.span.start === 0 && first.span.end === text.length) return own;
  const end = text.length;
  const whole: Quoted = { span: { start: 0, end }, inner: { start: 0, end }, family: 'block', open: { start: 0, end: 0 }, close: { start: end, end }, nested: own.quoted };
  return { quoted: [whole], strays: [], open: 'block' };
}
