import type { Analysis } from '../analysis/index.js';
import { isSilencing, silencer, type Silenced as SilencedFinding, type Silencing } from '../project/index.js';
import { check, documentationUrl, type CheckOptions, type Diagnostic as Finding } from '../rules/index.js';

/** A finding with the link to its rule's page. */
export interface Diagnostic extends Finding {
  readonly documentation: string;
}

/** A finding that somebody silenced, with the reason. */
export type Silenced = SilencedFinding<Diagnostic>;

export interface DiagnosticsOptions extends CheckOptions {
  /** The project file and the article's place in it; comments in the article silence in any case. */
  readonly silencing?: Silencing | undefined;
}

const documented = (finding: Finding): Diagnostic => ({ ...finding, documentation: documentationUrl(finding.rule) });

/** What to show as problems, by place in the text, without what somebody silenced; empty where there is nothing to say. */
export function diagnostics(analysis: Analysis, { silencing, ...options }: DiagnosticsOptions = {}): Diagnostic[] {
  const silencedBy = silencer(analysis, silencing);
  return check(analysis, !isSilencing(analysis, silencing) ? options : { ...options, isSilenced: (finding) => silencedBy(finding) !== undefined }).map(documented);
}

/** What somebody silenced, by place in the text; empty where there is nothing. */
export function silenced(analysis: Analysis, { silencing, levels = {}, onError = () => undefined }: DiagnosticsOptions = {}): Silenced[] {
  if (!isSilencing(analysis, silencing)) return [];
  const silencedBy = silencer<Diagnostic>(analysis, silencing);
  return check(analysis, { levels, onError }).flatMap((finding) => silencedBy(documented(finding)) ?? []);
}
