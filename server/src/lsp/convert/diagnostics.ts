import type { Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ComparedFinding, Diagnostic as Finding } from '../../ide/index.js';
import type { Problem, Unused } from '../../project/index.js';
import { documentationUrl } from '../../rules/index.js';
import { DiagnosticSeverity, DiagnosticTag } from '../languageserver.js';
import { toRange } from './places.js';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A finding as a problem. Messages are plain strings: older clients know no others. */
export function toDiagnostic(document: TextDocument, finding: Finding, related: boolean): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: finding.documentation },
    source: 'On the Record',
    message: finding.message,
  };
  if (!related || finding.related.length === 0) return diagnostic;
  const relatedInformation = finding.related.map(({ span, message }) => ({ location: { uri: document.uri, range: toRange(document, span) }, message }));
  return { ...diagnostic, relatedInformation };
}

/** A comment that silences nothing, faded where the client can do that. */
export const toUnusedDiagnostic = (document: TextDocument, { span, message }: Unused, tagged: boolean): Diagnostic =>
  ({ range: toRange(document, span), severity: DiagnosticSeverity.Hint, source: 'On the Record', message, ...(tagged && { tags: [DiagnosticTag.Unnecessary] }) });

/** What is wrong with a project file, as a problem in it. */
export const toProjectDiagnostic = (document: TextDocument, { span, severity, message }: Problem): Diagnostic =>
  ({ range: toRange(document, span), severity: severities[severity], source: 'On the Record', message });

/** A place in one of many articles. */
export interface ArticlePlace {
  readonly uri: string;
  readonly range: Range;
}

/** What a rule that compares articles finds, as a problem in the article that it is found in. */
export function toComparedDiagnostic({ place, message, related, rule, severity }: ComparedFinding<ArticlePlace>, relatedInformation: boolean): Diagnostic {
  return {
    range: place.range, severity: severities[severity], code: rule, codeDescription: { href: documentationUrl(rule) }, source: 'On the Record', message,
    ...(relatedInformation && { relatedInformation: related.map((other) => ({ location: { uri: other.place.uri, range: other.place.range }, message: other.message })) }),
  };
}
