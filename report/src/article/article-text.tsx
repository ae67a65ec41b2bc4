import type { VNode } from 'preact';
import { severityNames } from '../wording.js';
import type { ReadArticle } from './read-article.js';
import { runsOf, type Run } from './runs.js';
import { classesOf, labelOf, numberOf, tellingOf } from './voices.js';

/** The words of an article, with its quotations marked, the names of who speaks, and what the rules find. */
export function ArticleText({ article, id }: { readonly article: ReadArticle; readonly id: string }): VNode {
  const { placed: { name, report }, paragraphs, text, analysed } = article;
  const headline = paragraphs.find(({ role }) => role === 'headline');
  return (
    <div class="text">
      {headline === undefined && <h1 id={`${id}title`}>{name}</h1>}
      {paragraphs.map((paragraph) => {
        const words = runsOf(article, paragraph).map((run) => <Words article={article} run={run} id={id} />);
        if (paragraph === headline) return <h1 id={`${id}title`}>{words}</h1>;
        return <p class={paragraph.role}>{words}</p>;
      })}
      {report.quotations.length === 0 && <p class="note">Nobody is quoted in this article.</p>}
      {analysed < text.length && <p class="note">The article is over the size limit; its first {analysed.toLocaleString('en')} characters are here.</p>}
    </div>
  );
}

function Words({ article, run, id }: { readonly article: ReadArticle; readonly run: Run; readonly id: string }): VNode {
  const { placed: { report }, text } = article;
  const { quotation, speaker, findings, start, end } = run;
  const ending = findings.filter(({ span }) => span.end === end);
  const beginning = findings.find(({ span }) => span.start === start);
  let words: VNode = <>{text.slice(start, end)}</>;
  if (speaker !== undefined) words = <b class={`who ${classesOf(numberOf(report, speaker))}`}>{words}</b>;
  if (findings.length > 0) words = <span class="found" id={beginning?.id} title={findings.map(({ message }) => message).join('\n')}>{words}</span>;
  if (quotation !== undefined) {
    const number = numberOf(report, quotation.source);
    const telling = tellingOf(quotation);
    const label = labelOf(number, quotation);
    words = (
      <>
        <mark class={`said ${quotation.kind} ${classesOf(number)}`} id={run.opens ? quotation.id : undefined} title={telling}>{words}</mark>
        {run.closes && <sup class={`tag ${classesOf(number)}`}><a href={`#${number === 0 ? `${id}nobody` : quotation.source ?? ''}`} title={telling} aria-label={`${label} said by: ${telling}`}>{label}</a></sup>}
      </>
    );
  }
  return <>{words}{ending.map(({ severity, message }) => <sup class="flag"><a href={`#${id}findings`} title={message} aria-label={`! ${severityNames[severity]}: ${message}`}>!</a></sup>)}</>;
}
