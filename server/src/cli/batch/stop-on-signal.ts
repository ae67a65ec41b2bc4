/** What a shell expects of a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Whether a signal stopped the work, and the exit status that this asks for. */
export interface Stopped {
  by: number | undefined;
  /** Leaves signals to the system again. */
  forget(): void;
}

/** On the first signal `stop` is called, which ends the reading. The second signal ends the process. */
export function stopOnSignal(stop: (reason: Error) => void): Stopped {
  const handlers = Object.entries(SIGNALS).map(([name, status]) => ({ name: name as keyof typeof SIGNALS, handle: () => { stopped.by = status; stop(new Error(name)); } }));
  const stopped: Stopped = { by: undefined, forget: () => { for (const { name, handle } of handlers) process.off(name, handle); } };
  for (const { name, handle } of handlers) process.once(name, handle);
  return stopped;
}
