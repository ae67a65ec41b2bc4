import { render, type VNode } from 'preact';
import { listenForArrows, listenForLinks, oneTabStop } from './keyboard.js';
import type { FromPage, ToPage } from './messages.js';
import { Page } from './page.js';
import type { ExportFormat, PlacedReport } from './placed-report.js';

/** The extension, as the page sees it. */
export interface Host {
  postMessage(message: FromPage): void;
  setState(state: unknown): void;
}

const exportNames: readonly (readonly [ExportFormat, string])[] = [['csv', 'CSV'], ['json', 'JSON'], ['markdown', 'Markdown'], ['html', 'Page to print']];

/** Pictures are not drawn for less than this, in pixels; what does not fit is cut off. */
const narrowest = 220;

/** Shows the report in the editor's page and changes it in place, so that focus and scrolling stay where they are. */
export function startPage(host: Host): void {
  const root = document.getElementById('report');
  if (!root) return;
  let placed: PlacedReport | undefined;
  let state: ToPage['kind'] | 'waiting' = 'waiting';

  const draw = (): void => {
    // A page that is not to be seen has no width; it is drawn as soon as it has one.
    if (root.clientWidth === 0) return;
    render(<Shown placed={placed} state={state} width={Math.max(narrowest, root.clientWidth)} host={host} />, root);
    for (const strip of root.querySelectorAll('[data-keys=arrows]')) oneTabStop(strip);
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    state = data.kind;
    if (data.kind === 'report') {
      placed = data.report;
      host.setState({ uri: data.uri });
    }
    if (data.kind === 'nothing') placed = undefined;
    draw();
  });
  new ResizeObserver(draw).observe(root);
  listenForLinks(root, (id) => { host.postMessage({ kind: 'reveal', id }); });
  listenForArrows(root);
  host.postMessage({ kind: 'ready' });
}

function Shown({ placed, state, width, host }: {
  readonly placed: PlacedReport | undefined;
  readonly state: ToPage['kind'] | 'waiting';
  readonly width: number;
  readonly host: Host;
}): VNode | null {
  if (!placed) return state === 'nothing' ? <p class="empty">Open a news article, and its report stands here.</p> : null;
  const tools = (
    <div class="tools" role="group" aria-label="Export">
      <span aria-hidden="true">Export as</span>
      {exportNames.map(([format, name]) => (
        <button type="button" aria-label={`Export as ${name}`} disabled={state === 'closed'} onClick={() => { host.postMessage({ kind: 'export', format }); }}>{name}</button>
      ))}
    </div>
  );
  return (
    <>
      <div role="status">
        {state === 'closed' && (
          <p class="notice">
            <span>The article is closed. This is the report as it stood.</span>
            <button type="button" onClick={() => { host.postMessage({ kind: 'reopen' }); }}>Open the Article</button>
          </p>
        )}
      </div>
      <Page placed={placed} width={width} paper={false} tools={tools} />
    </>
  );
}
