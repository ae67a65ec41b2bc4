/** The style sheet of the report, in the editor and on paper. Colours are the theme's where there is one. */
export const styles = `
:root {
  --ink: var(--vscode-charts-blue, #1f5fa8);
  --text: var(--vscode-editor-foreground, #1b1b1b);
  --back: var(--vscode-editor-background, #fff);
  --soft: var(--vscode-descriptionForeground, #595959);
  --line: color-mix(in srgb, var(--text) 14%, transparent);
  --track: color-mix(in srgb, var(--text) 12%, transparent);
  --pale: color-mix(in srgb, var(--ink) 14%, var(--back));
  --focus: var(--vscode-focusBorder, #005fb8);
  --link: var(--vscode-textLink-foreground, #0b57a4);
}
body.vscode-high-contrast, body.vscode-high-contrast-light { --line: color-mix(in srgb, var(--text) 45%, transparent); --track: color-mix(in srgb, var(--text) 25%, transparent); --soft: var(--text); }
button:disabled { opacity: .5; cursor: default; }
* { box-sizing: border-box; }
body { margin: 0; padding: 0 24px 48px; color: var(--text); background: var(--back);
  font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 960px; margin: 0 auto; }
header { padding: 20px 0 4px; }
h1 { margin: 0; font-size: 1.7em; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; text-wrap: balance; }
h2 { margin: 0; font-size: 1.15em; font-weight: 600; }
p { margin: 0; }
.file, .note, .aside, .summary { color: var(--soft); }
.file { overflow-wrap: anywhere; }
.summary { margin-top: 6px; }
.note { margin: 2px 0 12px; overflow-wrap: anywhere; }
[role=status] { position: sticky; top: 0; z-index: 1; }
.notice { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; padding: 8px 12px; background: var(--back);
  border: 1px solid var(--line); border-left: 4px solid var(--ink); }
section { padding: 28px 0 0; min-width: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr)); gap: 0 40px; }
.empty { padding: 32px 0; }
svg.chart { display: block; max-width: 100%; height: auto; overflow: visible; fill: currentColor; font-family: inherit; font-size: 13px; }
svg.chart text { white-space: pre; fill: currentColor; }
svg.chart text[fill], svg.chart [fill="var(--soft)"] text { fill: var(--soft); }
svg.chart a { cursor: pointer; }
svg.chart a:focus { outline: none; }
svg.chart a:focus-visible rect, svg.chart a:focus-visible path { outline: 2px solid var(--focus); outline-offset: 1px; }
svg.chart a:hover rect { stroke: var(--text); }
svg.patterns { position: absolute; }
ul.key, ul.legend { list-style: none; margin: 8px 0 0; padding: 0; }
ul.key { display: flex; flex-wrap: wrap; gap: 4px 20px; }
ul.legend li { display: grid; grid-template-columns: 14px 1fr auto; gap: 2px 8px; align-items: baseline; padding: 3px 0; }
ul.legend .aside { display: block; font-size: .92em; }
ul.legend .none { color: var(--soft); }
ul.legend .none strong { font-weight: 400; }
.amount { text-align: right; font-variant-numeric: tabular-nums; }
.swatch { vertical-align: -2px; transform: translateY(2px); }
.key .swatch { transform: none; }
details { margin-top: 12px; }
summary { cursor: pointer; color: var(--link); width: fit-content; padding: 2px 0; }
summary:focus-visible, a:focus-visible, button:focus-visible, .scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.scroll { overflow-x: auto; margin-top: 8px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 0 0 6px; color: var(--soft); }
th, td { padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { font-weight: 600; white-space: nowrap; border-bottom-width: 2px; }
th:last-child, td:last-child { padding-right: 4px; }
tbody th { min-width: 9em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: .95em; color: inherit; background: none; }
.tools { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-top: 14px; }
.tools span { color: var(--soft); }
button { font: inherit; padding: 3px 11px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); }
button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--track)); }
footer { max-width: 960px; margin: 36px auto 0; padding-top: 8px; border-top: 1px solid var(--line); color: var(--soft); font-size: .9em; }
.paper main, .paper footer { max-width: 720px; }
.paper .scroll { overflow: visible; }
.paper table { font-size: .86em; margin-top: 14px; }
.paper tr:target { background: var(--pale); }
@media (forced-colors: active) { :root { --ink: CanvasText; --pale: Canvas; --line: color-mix(in srgb, CanvasText 45%, Canvas); --track: color-mix(in srgb, CanvasText 20%, Canvas); --soft: CanvasText; } svg { forced-color-adjust: none; } }
@media (max-width: 480px) { body { padding: 0 14px 32px; } ul.legend li { grid-template-columns: 14px 1fr; } .amount { grid-column: 2; text-align: left; } }
@media (prefers-reduced-motion: no-preference) { .paper { scroll-behavior: smooth; } }
@media print {
  @page { margin: 16mm; }
  body { padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tools, .notice { display: none; }
  h2, caption { break-after: avoid; } tr, svg, .legend { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
