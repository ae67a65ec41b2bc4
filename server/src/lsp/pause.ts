/** Resolves when all that waits already had its turn: a key that was typed, a cancellation. The same in node and in a browser. */
export const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
