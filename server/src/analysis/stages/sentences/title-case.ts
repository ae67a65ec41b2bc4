import { baseVerb, finiteVerb, nounOrVerb } from '../../lexicon/common-verbs.js';
import { adverb, auxiliary, functionWord, negation } from '../../lexicon/function-words.js';
import { asToken, type Token } from '../../model/index.js';

/** Shorter words have no capital in many styles of headline, and tell nothing. */
const SHORTEST = 4;
/** How many longer words a headline must have, and how many of them in ten have a capital. */
const [FEWEST, MOST_OF_TEN] = [4, 9];

/**
 * "Mayor Says She Never Promised a Ferry": a sentence of which all longer words have a capital is read as if its verbs and its small
 * words had none, so that they do not join the names. The tokens themselves where it is no such sentence.
 */
export function inSentenceCase(tokens: readonly Token[]): readonly Token[] {
  const longer = tokens.filter(({ kind, start, end }, index) => index > 0 && kind === 'word' && end - start >= SHORTEST);
  const capitals = longer.filter(({ capital }) => capital).length;
  if (longer.length < FEWEST || capitals * 10 < longer.length * MOST_OF_TEN || tokens.every(({ shouted, kind }) => shouted || kind !== 'word')) return tokens;
  return tokens.map((token, index) => (index > 0 && token.capital && !token.shouted && isPlain(tokens, index) ? asToken({ ...token, capital: false }) : token));
}

/** A small word, or a verb that is no noun. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (functionWord(lower) || negation(lower) || lower === 'to') return true;
  // "Will Rogers", "Theresa May": a name may look like them.
  if (lower === 'will' || lower === 'may') return false;
  return adverb(lower) || auxiliary(lower) !== undefined || (finiteVerb(lower) && !nounOrVerb(lower)) || (tokens[at - 1]?.lower === 'to' && baseVerb(lower));
}
