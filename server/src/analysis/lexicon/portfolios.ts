import { membership } from './table.js';
import { portfolios } from './tables.generated.js';

const isPortfolio = membership(portfolios);

/** Whether a lower-case word says what an office is of: the "state" of "Secretary of State". */
export function portfolio(word: string): boolean {
  return isPortfolio(word);
}
