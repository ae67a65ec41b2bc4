import { finiteVerb } from '../../lexicon/common-verbs.js';
import { auxiliary } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';

/** Whether a token can be nothing but a finite verb. In the midst of a sentence none has a capital: "Will Rogers, for example, said". */
export const isFinite = (token: Token): boolean => token.kind === 'word' && !token.capital && token.lower !== "'s" && (auxiliary(token.lower) !== undefined || finiteVerb(token.lower));
