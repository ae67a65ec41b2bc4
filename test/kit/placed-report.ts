import { createLanguageService, type NewsLanguageService } from '../../server/src/ide/index.js';
import { analyze } from '../../server/src/analysis/index.js';
import type { PlacedReport } from '../../report/src/placed-report.js';

/** The report on a text with its lines, as the server would send it. */
export function placedReport(text: string, name = 'story.article', service: NewsLanguageService = createLanguageService()): PlacedReport {
  const report = service.report(analyze(text));
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  const lines = Object.fromEntries([
    ...report.sources.map(({ id, introducedAt }) => [id, line(introducedAt.start)] as const),
    ...report.quotations.map(({ id, segments: [first] }) => [id, line(first?.start ?? 0)] as const),
    ...report.findings.map(({ id, span }) => [id, line(span.start)] as const),
  ]);
  return { name, report, lines };
}

/** A story with a named person, a group, an unnamed official, a paraphrase and words of nobody. */
export const ferry = `Ferry stops on Sunday

The ferry to Sandholm will stop on Sunday, Mayor Ida Brandt said on Monday.

“The engine is older than I am,” she said. “It deserves a rest.”

A senior official called the decision “hasty and sad”.

Residents said they would miss it.

“Nobody has asked the islanders at all.”
`;

/** Words that would do something wherever they are taken for more than words. */
export const hostile = `<script>alert(0)</script> & <img src=x onerror=alert(1)>

“<img src=x onerror=alert(2)> costs \`more\` than <b>that</b> | [this](javascript:alert(3)) \u202etxet\u202c,” said Mayor Mara Quill.

“</style></script><script>alert(4)</script> is no answer,” Quill said. “=HYPERLINK(1) is none either.”

"=1+2" is what captain <svg/onload=alert(5)> Ida Brandt said.
`;
