import type { Analysis, Span } from '../analysis/index.js';
import type { Diagnostic } from '../rules/index.js';
import { silencingComments, type SilencingComment } from './comments.js';
import { fits } from './paths.js';
import { noProject, type Project, type Silence } from './project.js';
import { startsWithWords, wordsAt } from './quoted-words.js';

/** What may silence the findings of an article: comments in it, and the project file. */
export interface Silencing {
  readonly project?: Project | undefined;
  /** The article's path from the project file's folder, with "/"; undefined where it has none. */
  readonly path?: string | undefined;
}

/** A finding that is not shown, and why. */
export interface Silenced<Finding extends Diagnostic = Diagnostic> {
  readonly finding: Finding;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  /** Where that is said: a comment's place in the article, or an entry's in the project file. */
  readonly said: { readonly in: 'article' | 'project'; readonly span: Span };
}

/** Whether anything could be silenced at all; most articles are done with here. */
export const isSilencing = ({ text }: Analysis, { project = noProject }: Silencing = {}): boolean => project.silenced.length > 0 || text.includes('<!--') && silencingComments(text).length > 0;

/** Says of each finding of an article whether somebody silenced it, and why; undefined where nobody did. */
export function silencer<Finding extends Diagnostic>(analysis: Analysis, { project = noProject, path }: Silencing = {}): (finding: Finding) => Silenced<Finding> | undefined {
  let stretches: readonly Stretch[] | undefined;
  return (finding) => {
    stretches ??= stretchesOf(analysis);
    const stretch = stretches.find((one) => covers(one, finding));
    if (stretch !== undefined) return { finding, reason: stretch.comment.reason, by: undefined, said: { in: 'article', span: stretch.comment.span } };
    const entry = project.silenced.find((one) => isMeant(one, finding, { analysis, path }));
    return entry === undefined ? undefined : { finding, reason: entry.reason, by: entry.by, said: { in: 'project', span: entry.span } };
  };
}

/** A part of the article in which a comment silences rules. */
export interface Stretch extends Span {
  readonly comment: SilencingComment;
  readonly rules: readonly string[];
}

const covers = ({ start, end, rules }: Stretch, { rule, span }: Diagnostic): boolean => span.start >= start && span.start < end && (rules.length === 0 || rules.includes(rule));

/** A line is a paragraph here, also where that is wrapped: one cannot put a comment in the middle of it. */
export function stretchesOf(analysis: Analysis): Stretch[] {
  const comments = silencingComments(analysis.text.slice(0, analysis.analysed));
  return comments.flatMap((comment, index): Stretch[] => {
    const { does, rules, span } = comment;
    const stretch = (start: number, end: number): Stretch => ({ start, end, comment, rules });
    if (does === 'disable') return untilEnabled(comment, comments.slice(index + 1), analysis.text.length + 1);
    if (does === 'enable') return [];
    const line = analysis.paragraphs.find(({ start, end }) => (does === 'disable-line' ? start <= span.start && end >= span.start - 1 : start >= span.end));
    return line === undefined ? [] : [stretch(line.start, line.end)];
  });
}

/** From a comment that silences to the one that ends it, for each rule; to the end of the text where none does. */
function untilEnabled(comment: SilencingComment, later: readonly SilencingComment[], end: number): Stretch[] {
  const enabling = later.filter(({ does }) => does === 'enable');
  const until = (rule: string | undefined): number => enabling.find(({ rules }) => rules.length === 0 || (rule !== undefined && rules.includes(rule)))?.span.start ?? end;
  const start = comment.span.end;
  if (comment.rules.length === 0) return [{ start, end: until(undefined), comment, rules: [] }];
  return comment.rules.map((rule) => ({ start, end: until(rule), comment, rules: [rule] }));
}

function isMeant({ rule, file, quotation }: Silence, finding: Diagnostic, { analysis, path }: { readonly analysis: Analysis; readonly path: string | undefined }): boolean {
  if (rule !== undefined && rule !== finding.rule) return false;
  if (file !== undefined && (path === undefined || !fits(path, file))) return false;
  return quotation === undefined || wordsAt(analysis, finding.span).some((words) => startsWithWords(words, quotation));
}
