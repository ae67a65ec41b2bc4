import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

const WINDOW = 3 * 60 * 1000;
const LIMIT = 5;

/** What a person is told about crashes; the words are the caller's. */
export interface CrashNotices {
  /** The server crashed for the first time and is being started again. */
  restarted(): void;
  /** The server crashed too often and stays off. */
  gaveUp(): void;
  /** The server could not be started at all. */
  notStarted(): void;
}

/**
 * Restarts a server that crashed and says so once; gives up at the fifth crash in three minutes.
 * Everything is `handled`: the library then writes to the log and opens no message of its own.
 */
export class Crashes implements ErrorHandler {
  private times: number[] = [];
  private seen = 0;
  private told = false;

  constructor(private readonly notices: CrashNotices, private readonly now: () => number = Date.now) {}

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.now();
    this.seen += 1;
    this.times = [...this.times.filter(time => now - time < WINDOW), now];
    if (this.times.length >= LIMIT) {
      this.notices.gaveUp();
      return { action: CloseAction.DoNotRestart, message: `The language server crashed ${LIMIT} times in three minutes and stays off.`, handled: true };
    }
    if (!this.told) {
      this.told = true;
      this.notices.restarted();
    }
    return { action: CloseAction.Restart, message: 'The language server crashed and is being started again.', handled: true };
  }

  /** How many crashes there have been, the forgotten ones included. */
  get count(): number {
    return this.seen;
  }

  /** Forgets the crashes so far: the person asked for a new start. */
  reset(): void {
    this.times = [];
  }
}
