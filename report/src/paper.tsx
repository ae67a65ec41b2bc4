import { Page } from './page.js';
import type { PlacedReport } from './placed-report.js';
import { standalonePage } from './standalone-page.js';
import { styles } from './styles.js';

/** As wide as the text on a sheet of A4 or Letter, in CSS pixels. */
const paperWidth = 680;

/** The report as a page of its own: to print, to send, to keep. Every word of the article stands in it as text. */
export const paper = (placed: PlacedReport): string => standalonePage({
  title: `${placed.report.title === '' ? placed.name : placed.report.title} – report`,
  style: styles, look: 'paper',
  children: (
    <>
      <main><Page placed={placed} width={paperWidth} paper={true} /></main>
      <footer>Made by On the Record from {placed.name}. Numbers are what the program found; check them against the article.</footer>
    </>
  ),
});
