import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Clears away what earlier runs have left, which none of those to come shall pay for. */
export const collect = runInNewContext('gc') as () => void;
