import type { VNode } from 'preact';
import type { ReportedQuotation } from '../../../server/src/ide/index.js';
import type { PlacedReport } from '../placed-report.js';
import { counted, namingNames, percent, typeNames } from '../wording.js';
import { classesOf, numberOf } from './voices.js';

/** Who speaks. To choose one shows theirs alone: a group of radio buttons and the style sheet, no script. */
export function SourceList({ placed, id }: { readonly placed: PlacedReport; readonly id: string }): VNode | null {
  const { report, lines } = placed;
  if (report.quotations.length === 0) return null;
  const whose = (source: string | undefined): readonly ReportedQuotation[] => report.quotations.filter((quotation) => quotation.source === source);
  return (
    <aside aria-label={`Sources: ${report.title === '' ? placed.name : report.title}`}>
      <fieldset>
        <legend>Show the quotations of</legend>
        <ul class="sources">
          <li><label><input type="radio" name={`${id}who`} class="pick" checked /> <strong>Everybody</strong></label></li>
          {report.sources.map(({ id: source, name, description, type, share }) => (
            <Entry
              id={source} group={id} number={numberOf(report, source)} name={name} lines={lines} quotations={whose(source)}
              about={[description, typeNames[type].toLowerCase(), shareOf(share, whose(source))]}
            />
          ))}
          {whose(undefined).length > 0 && (
            <Entry id={`${id}nobody`} group={id} number={0} name={namingNames.nobody} lines={lines} quotations={whose(undefined)} about={[shareOf(report.nobody, whose(undefined))]} />
          )}
        </ul>
      </fieldset>
      <ul class="marks" aria-label="Marks">
        <li><mark class="said direct tone-0">direct</mark> all in quotation marks</li>
        <li><mark class="said mixed tone-0">partly quoted</mark></li>
        <li><mark class="said indirect tone-0">paraphrased</mark></li>
        <li><span class="label">2?</span> a guess</li>
        {report.findings.length > 0 && <li><span class="found">underlined</span> <a href={`#${id}findings`}>a finding</a></li>}
      </ul>
    </aside>
  );
}

/** "22 quoted words, 29%". Words inside of somebody else's quotation count for that one. */
function shareOf({ words, percent: share }: { readonly words: number; readonly percent: number }, quotations: readonly ReportedQuotation[]): string {
  if (words > 0) return `${counted(words, 'quoted word')}, ${percent(share)}`;
  return quotations.every(({ kind }) => kind === 'indirect') ? 'paraphrased only' : 'inside other quotations';
}

function Entry({ id, group, number, name, about, lines, quotations }: {
  readonly id: string;
  readonly group: string;
  readonly number: number;
  readonly name: string;
  readonly about: readonly string[];
  readonly lines: PlacedReport['lines'];
  readonly quotations: readonly ReportedQuotation[];
}): VNode {
  return (
    <li id={id} class={classesOf(number)}>
      <label><input type="radio" name={`${group}who`} class={`pick pick-${number.toString()}`} /> <span class="label">{number === 0 ? '?' : number}</span> <strong>{name}</strong></label>
      <span class="about">{about.filter((words) => words !== '').join(' · ')}</span>
      <span class="about">{quotations.length === 1 ? 'line' : 'lines'} {quotations.map(({ id: quotation }, index) => <>{index > 0 && ', '}<a href={`#${quotation}`}>{lines[quotation] ?? 1}</a></>)}</span>
    </li>
  );
}
