/** Runs what a notification or a timer asks for. Nobody waits for it, so an error is logged and goes no farther. */
export function inBackground(log: (message: string) => void, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => { log(unexpected(error)); });
}

/** What the log says of an error that nobody foresaw. */
export const unexpected = (error: unknown): string => `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
