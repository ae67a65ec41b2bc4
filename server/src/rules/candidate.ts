import { contains, type Analysis, type Mention, type Span } from '../analysis/model/index.js';
import { roleAt } from './story.js';

const speaks: ReadonlySet<Mention['form']> = new Set(['name', 'role', 'organisation']);

/** Whether the mention is somebody's own words: a name inside quotation marks is spoken of and does not speak. */
const isQuoted = (analysis: Analysis, mention: Mention): boolean =>
  analysis.quotations.some((quotation) => quotation.quoted.some((quoted) => contains(quoted.span, mention.span)));

function mayHaveSpoken(analysis: Analysis, mention: Mention): boolean {
  const role = roleAt(analysis, mention.span);
  return speaks.has(mention.form) && mention.source !== undefined && (role === 'body' || role === 'headline') && !isQuoted(analysis, mention);
}

/**
 * The mention that most likely speaks where the text does not say so: the nearest before the place, or else the nearest
 * after it. Undefined where the article names nobody outside quotation marks.
 */
export function nearestCandidate(analysis: Analysis, place: Span): Mention | undefined {
  const before = analysis.mentions.findLast((mention) => mention.span.end <= place.start && mayHaveSpoken(analysis, mention));
  return before ?? analysis.mentions.find((mention) => mention.span.start >= place.end && mayHaveSpoken(analysis, mention));
}
