import type { ComponentChildren, VNode } from 'preact';
import { rowsOf } from './figures/rows.js';
import type { PlacedReport } from './placed-report.js';
import { FindingsSection } from './sections/findings-section.js';
import { Patterns } from './sections/patterns.js';
import { LookContext, type Look } from './sections/section.js';
import { SourcesSection } from './sections/sources-section.js';
import { StripSection } from './sections/strip-section.js';
import { KindSection, NamingSection } from './sections/tally-sections.js';
import { counted } from './wording.js';

/** Two pictures stand beside each other from this width on, in pixels. */
const room = 680;
const gap = 40;

/** The report on one article: the same in the editor and on paper. `tools` stand under the heading. */
export function Page({ placed, width, paper, tools }: {
  readonly placed: PlacedReport;
  /** How wide the content is, in pixels. */
  readonly width: number;
  readonly paper: boolean;
  readonly tools?: ComponentChildren;
}): VNode {
  const { name, report } = placed;
  return (
    <>
      <Patterns />
      <header>
        <p class="file">{name}</p>
        <h1>{report.title === '' ? name : report.title}</h1>
        <p class="summary">{summaryOf(placed)}</p>
        {tools}
      </header>
      {report.quotations.length === 0 && <p class="empty">Nobody is quoted in this article yet. The report fills as you write.</p>}
      <Pictures placed={placed} look={{ width, paper }} />
    </>
  );
}

/** What the report shows below its heading: pictures with their tables, and the findings; nothing where there is neither. */
export function Pictures({ placed: { report, lines }, look }: { readonly placed: PlacedReport; readonly look: Omit<Look, 'lineOf'> }): VNode {
  const rows = rowsOf(report);
  const whole = { ...look, lineOf: (id: string): string => `line ${(lines[id] ?? 1).toLocaleString('en')}` };
  const pair = look.width >= room ? Math.floor((look.width - gap) / 2) : look.width;
  return (
    <LookContext.Provider value={whole}>
      {report.quotations.length > 0 && (
        <>
          <SourcesSection report={report} rows={rows} />
          <StripSection report={report} rows={rows} />
          <LookContext.Provider value={{ ...whole, width: pair }}>
            <div class="pair"><NamingSection report={report} /><KindSection report={report} /></div>
          </LookContext.Provider>
        </>
      )}
      {(report.quotations.length > 0 || report.findings.length > 0) && <FindingsSection report={report} />}
    </LookContext.Provider>
  );
}

/** "14 quotations · 5 sources · 212 quoted words · 1 unattributed". */
export const summaryOf = ({ report }: PlacedReport): string => [
  counted(report.quotations.length, 'quotation'),
  counted(report.sources.length, 'source'),
  counted(report.quotedWords, 'quoted word'),
  ...(report.unattributed > 0 ? [`${report.unattributed.toLocaleString('en')} unattributed`] : []),
].join(' · ');
