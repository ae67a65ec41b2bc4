import type { Analysis, Span } from '../analysis/index.js';
import { allRules, rules as articleRules, workspaceRules } from '../rules/index.js';
import { nearest } from './nearest.js';
import { silencingComments, type SilencingComment } from './comments.js';
import { stretchesOf } from './silence.js';

/** A comment that silences nothing, or names a rule that is none. */
export interface Unused {
  /** The comment's place in the article. */
  readonly span: Span;
  readonly message: string;
}

/**
 * The silencing comments of an article that can be taken out: none of the rules that they name finds anything where they silence,
 * whatever its level. Empty where there is none, and where a rule fails, so that nobody knows. What is found beside other articles is
 * not known here: a comment that may be about that is left alone.
 */
export function unusedComments(analysis: Analysis): Unused[] {
  const silencing = silencingComments(analysis.text.slice(0, analysis.analysed)).filter(({ does }) => does !== 'enable');
  const found = silencing.length === 0 ? [] : foundIn(analysis);
  if (found === undefined) return [];
  const stretches = stretchesOf(analysis);
  return silencing.flatMap((comment): Unused[] => {
    const wrong = comment.rules.find((rule) => !known.includes(rule));
    if (wrong !== undefined) return [{ span: comment.span, message: `There is no rule “${wrong}”.${meant(wrong)}` }];
    const own = stretches.filter((stretch) => stretch.comment.span.start === comment.span.start);
    const isUsed = mayBeCompared(comment) || own.some(({ start, end, rules }) => found.some(({ rule, at }) => at >= start && at < end && (rules.includes(rule))));
    return isUsed ? [] : [{ span: comment.span, message: `This comment silences nothing: ${comment.rules.join(' and ')} ${comment.rules.length === 1 ? 'finds' : 'find'} nothing here.` }];
  });
}

const known: readonly string[] = allRules.map(({ id }) => id);

function meant(wrong: string): string {
  const near = nearest(wrong, known);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}

const mayBeCompared = ({ rules }: SilencingComment): boolean => rules.length === 0 || workspaceRules.some(({ id }) => rules.includes(id));

/** Where each rule by itself finds something; undefined where one fails. */
function foundIn(analysis: Analysis): { readonly rule: string; readonly at: number }[] | undefined {
  try {
    return articleRules.flatMap((rule) => Array.from(rule.check(analysis), ({ span }) => ({ rule: rule.id, at: span.start })));
  } catch {
    return undefined;
  }
}
