import { severityOf, workspaceRules, type ComparedArticle, type RuleLevel, type Severity, type WorkspaceFinding, type WorkspaceRule } from '../rules/index.js';
import type { SilencedRule } from './digest.js';

/** A place in an article, with what somebody said of it. */
export interface ComparedPlace {
  /** The rules that somebody silenced there. */
  readonly silenced: readonly SilencedRule[];
}

/** What a rule finds in one article beside another one. */
export interface ComparedFinding<Place> extends WorkspaceFinding<Place> {
  readonly rule: string;
  readonly severity: Severity;
  /** Who silenced it and why; undefined where it is to be shown. */
  readonly silenced: SilencedRule | undefined;
}

type Levels = Readonly<Record<string, RuleLevel>>;

export interface CompareOptions<Place> {
  /** The levels of the rules in the article of a place. */
  levelsOf(place: Place): Levels;
  /** Told of a rule that threw. The rule is skipped. */
  readonly onError: (rule: string, error: unknown) => void;
}

/** Whether any rule that compares articles is on. They are off unless somebody names them, so this is nearly always all there is to do. */
export const compares = (levels: Levels): boolean => workspaceRules.some((rule) => severityOf(rule, levels) !== 'off');

/** What the rules that compare articles find in each of them, silenced or not; nothing of an article where the rule is off. */
export function compare<Place extends ComparedPlace>(articles: readonly ComparedArticle<Place>[], { levelsOf, onError }: CompareOptions<Place>): ComparedFinding<Place>[] {
  return workspaceRules.flatMap((rule) => run(rule, articles, onError).flatMap((finding) => {
    const severity = severityOf(rule, levelsOf(finding.place));
    return severity === 'off' ? [] : [{ ...finding, rule: rule.id, severity, silenced: finding.place.silenced.find((silenced) => silenced.rule === rule.id) }];
  }));
}

function run<Place>(rule: WorkspaceRule, articles: readonly ComparedArticle<Place>[], onError: CompareOptions<Place>['onError']): WorkspaceFinding<Place>[] {
  try {
    return [...rule.check(articles)];
  } catch (error) {
    onError(rule.id, error);
    return [];
  }
}
