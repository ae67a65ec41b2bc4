import { renderToString } from 'preact-render-to-string';
import { Page } from './page.js';
import type { PlacedReport } from './placed-report.js';
import { styles } from './styles.js';

/** As wide as the text on a sheet of A4 or Letter, in CSS pixels. */
const paperWidth = 680;

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report as a page of its own that asks for nothing from anywhere and runs nothing: to print, to send, to keep.
 * Every word of the article stands in it as text.
 */
export function paper(placed: PlacedReport): string {
  const page = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${placed.report.title === '' ? placed.name : placed.report.title} – report`}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body class="paper">
        <main><Page placed={placed} width={paperWidth} paper={true} /></main>
        <footer>Made by On the Record from {placed.name}. Numbers are what the program found; check them against the article.</footer>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
