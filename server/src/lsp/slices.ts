import type { CancellationToken } from 'vscode-languageserver';
import type { Steps } from '../analysis/index.js';
import { LSPErrorCodes, ResponseError } from './languageserver.js';
import { pause } from './pause.js';

/** For how many milliseconds long work goes on before what waits has its turn: a key, a cancellation. */
const SLICE = 8;

/**
 * Takes steps, and pauses between slices of them. Undefined where `isStale` says after a pause that nobody wants the result any more;
 * the rest is then left. Rejects with what a step throws.
 */
export async function inSlices<Result>(steps: Steps<Result>, isStale: () => boolean): Promise<Result | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await pause();
    if (isStale()) return undefined;
    end = performance.now() + SLICE;
  }
}

/**
 * Waits for work, and fails as soon as the request is cancelled; what was begun goes on for others who wait for it. Nothing is begun
 * for a request that is cancelled already. Client libraries may send null for a token that they were not given.
 */
export function unlessCancelled<Result>(begin: () => Promise<Result>, token: CancellationToken | null | undefined): Promise<Result> {
  if (!token) return begin();
  const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (token.isCancellationRequested) return Promise.reject(cancelled);
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => { reject(cancelled); });
    begin().then(resolve, reject).finally(() => { listener.dispose(); });
  });
}
