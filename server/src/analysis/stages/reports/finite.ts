import { finiteVerb } from '../../lexicon/common-verbs.js';
import { auxiliary } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';

/** Whether a token has the form of a finite verb or an auxiliary. */
export const isVerbForm = (token: Token | undefined): boolean => token?.kind === 'word' && (auxiliary(token.lower) !== undefined || finiteVerb(token.lower));

/** Whether a token can be nothing but a finite verb. In the midst of a sentence none has a capital: "Will Rogers, for example, said". */
export const isFinite = (token: Token): boolean => isVerbForm(token) && !token.capital && token.lower !== "'s";
