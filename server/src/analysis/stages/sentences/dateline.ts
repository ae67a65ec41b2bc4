// "PORT ANSEL, April 2 (Northwire) —": where and when a story was filed, which nobody says.
import type { Token } from '../../model/index.js';

/** No dateline has more tokens. */
const LONGEST = 14;

/**
 * The index of the first token behind a dateline: capitals, then a dash within a few words (AP "datelines"). 0 where the
 * sentence begins without one.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.shouted !== true) return 0;
  for (let i = 1; i < Math.min(tokens.length, LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quoted') return 0;
    if (/^[—–-]$/.test(token.lower)) {
      const behind = tokens[i + 1]?.lower === token.lower ? i + 2 : i + 1;
      return tokens[behind]?.capital === true || tokens[behind]?.kind === 'quoted' || tokens[behind]?.kind === 'number' ? behind : 0;
    }
    if (token.kind === 'punctuation' && !/^[,.()/]$/.test(token.lower)) return 0;
  }
  return 0;
}
