import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { markdownReading } from '../../server/src/reading/reading.js';
import { readMarkdown } from '../../server/src/reading/markdown/markdown.js';
import { violations } from './schema.js';
import { jsonLines, run, workshop } from './run.js';
import '../kit/seed.js';

interface Span { readonly start: number; readonly end: number }
interface Answer {
  readonly id: string; readonly length: number; readonly analysed: number;
  readonly quotations: readonly { readonly text: string; readonly line: number; readonly segments: readonly Span[]; readonly speaker: { readonly name: string; readonly mention: Span | null; readonly text: string | null } | null }[];
  readonly sources: readonly { readonly introducedAt: Span & { readonly line: number }; readonly name: string }[];
  readonly diagnostics: readonly (Span & { readonly rule: string; readonly line: number; readonly column: number })[];
}

/** What the command line says of a text on standard input. */
async function analyzed(text: string, ...args: readonly string[]): Promise<Answer> {
  const { stdout, stderr } = await run(['analyze', '--format', 'jsonl', ...args, '-'], { stdin: text });
  expect(stderr).toBe('');
  const [answer] = jsonLines(stdout);
  expect(violations(answer)).toEqual([]);
  return answer as Answer;
}

const MARKDOWN = [
  '---', 'title: “None of this,” said nobody', '---', '', '# The *ferry* stops', '',
  'By **Kay Roe**', '',
  'The ferry at [Dunmere](https://dunmere.example/“x”) will not run', 'in May. “We have **never** been', 'asked[^1],” said _Ann_ Rowe&rsquo;s brother, [Tom Bell](https://bell.example).', '',
  'Ann Rowe wrote:', '', '> We have waited', '> long enough.', '', 'It rained on Monday.', '', '“Nobody told us.”', '',
].join('\n');

describe('Markdown on the command line', () => {
  test('has the words without marks, and places of the file', async () => {
    const { quotations, sources, diagnostics, length, analysed } = await analyzed(MARKDOWN, '--as', 'markdown');
    const at = ({ start, end }: Span): string => MARKDOWN.slice(start, end);
    expect(quotations.map(({ text, line, segments, speaker }) => [text, line, segments.map(at), speaker?.name])).toEqual([
      ['“We have never been asked,”', 10, ['“We have **never** been\nasked[^1],”'], 'Tom Bell'],
      ['We have waited long enough.', 15, ['We have waited\n> long enough.'], 'Ann Rowe'],
      ['“Nobody told us.”', 20, ['“Nobody told us.”'], undefined],
    ]);
    expect(quotations[0]?.speaker).toMatchObject({ text: 'Ann Rowe’s brother, Tom Bell' });
    expect(at(quotations[0]?.speaker?.mention ?? { start: 0, end: 0 })).toBe('Ann_ Rowe&rsquo;s brother, [Tom Bell');
    expect(sources.map(({ name, introducedAt }) => [name, introducedAt.line])).toContainEqual(['Tom Bell', 11]);
    expect(diagnostics.find(({ rule }) => rule === 'unattributed-quote')).toMatchObject({ line: 20, column: 1 });
    expect({ length, analysed }).toEqual({ length: MARKDOWN.length, analysed: MARKDOWN.length });
  });

  test('is told by the name that standard input has', async () => {
    expect(await analyzed(MARKDOWN, '--stdin-filename', 'ferry.md')).toEqual(await analyzed(MARKDOWN, '--as', 'markdown'));
  });

  test('has its places in SARIF and in the annotations of a workflow', async () => {
    const { stdout } = await run(['analyze', '--format', 'sarif', '--as', 'markdown', '-'], { stdin: MARKDOWN });
    const log = JSON.parse(stdout) as { runs: { results: { ruleId: string; locations: { physicalLocation: { region: { charOffset: number; charLength: number; startLine: number } } }[] }[] }[] };
    const region = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'unattributed-quote')?.locations[0]?.physicalLocation.region;
    expect(region).toMatchObject({ startLine: 20, charOffset: MARKDOWN.indexOf('“Nobody'), charLength: '“Nobody told us.”'.length });
    expect((await run(['analyze', '--format', 'github', '--as', 'markdown', '-'], { stdin: MARKDOWN })).stdout).toContain('line=20,endLine=20,col=1,endColumn=18');
  });

  test('is read by the command line as it is in an editor', () => {
    const words = fc.constantFrom('“We will not,” said Ann Rowe.', 'Tom Bell, the *mayor*, said the **ferry** would run.', '> Never again.\n> — Ann Rowe', '“**Never**,” he said. “[Not once](https://a.example).”', 'She `added`:\n\n> We know.', '## Ferry', '- “So it goes,” said Bell.', 'a | “b,” he said\n---|---\nc | d', '“Open');
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join('\n\n');
      const here = markdownReading(text);
      const [ours, theirs] = [analyze(here.text, { blockQuotations: here.blockQuotations }), analyze(text, readMarkdown(text))];
      const placed = (spans: readonly Span[]): Span[] => spans.map((span) => here.places.spanOf(span));
      expect(ours.quotations.map(({ segments, kind }) => [kind, placed(segments)])).toEqual(theirs.quotations.map(({ segments, kind }) => [kind, segments.map(({ start, end }) => ({ start, end }))]));
      expect(ours.sources.map(({ name }) => name)).toEqual(theirs.sources.map(({ name }) => name));
    }), { numRuns: 200 });
  });
});

const HTML = `<!doctype html><html><head><title>The ferry stops | The Post</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>The ferry stops</h1>
<p>The ferry at Dunmere will not run in May. It crossed the bay four times a day for forty years, with forty cars and two hundred people on board, in all kinds of weather.</p>
<p>&ldquo;We have <em>never</em> been asked,&rdquo; said <b>Ann Rowe</b>, who has taken it every morning since she was a girl and does not know what to do without it now.</p>
<p>The last boat leaves at noon. Those who cross will have to drive around the bay, which takes an hour in good weather and two hours in the winter.</p>
<p>It rained on Monday.</p>
<p>&#8220;Nobody told us.&#8221;</p>
</article><aside>&ldquo;I quit,&rdquo; says mayor.</aside></body></html>
`;

describe('HTML on the command line', () => {
  test('has the words of its main text, and places of the file', async () => {
    const { quotations, diagnostics, length } = await analyzed(HTML, '--as', 'html');
    const at = ({ start, end }: Span): string => HTML.slice(start, end);
    expect(quotations.map(({ text, line, segments, speaker }) => [text, line, segments.map(at), speaker?.name])).toEqual([
      ['“We have never been asked,”', 4, ['&ldquo;We have <em>never</em> been asked,&rdquo;'], 'Ann Rowe'],
      ['“Nobody told us.”', 7, ['&#8220;Nobody told us.&#8221;'], undefined],
    ]);
    expect(diagnostics.find(({ rule }) => rule === 'unattributed-quote')).toMatchObject({ line: 7, column: 4, start: HTML.indexOf('&#8220;Nobody') });
    expect(length).toBe(HTML.length);
  });

  test('is told by the name, and its encoding by its head', async () => {
    const file = workshop()('ferry.HTM', Buffer.from(HTML.replace('<head>', '<head><meta charset="windows-1252">').replace('Nobody', 'Ren\u00e9'), 'latin1'));
    const { stdout, stderr } = await run(['analyze', '--format', 'jsonl', file]);
    expect(stderr).toBe('');
    expect((jsonLines(stdout)[0] as Answer).quotations.map(({ text }) => text)).toEqual(['“We have never been asked,”', '“René told us.”']);
  });

  test('is text where that is asked for', async () => {
    expect((await analyzed(HTML, '--as', 'text')).quotations.map(({ text }) => text).join()).not.toContain('“We have');
  });

  test('prints nothing of its own, whatever the page', async () => {
    for (const page of ['', '<', '<html><meta><p', '<title>x</title><svg><title>y</title></svg><p>“No,” said Ann Rowe.']) {
      expect(await run(['analyze', '--format', 'jsonl', '--as', 'html', '-'], { stdin: page })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
