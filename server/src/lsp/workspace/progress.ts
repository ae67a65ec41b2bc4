import type { Context } from '../context.js';
import { WorkDoneProgressReporter } from '../languageserver.js';
import type { OnProgress } from './articles.js';

/** For fewer articles nobody needs to be told that something is going on. */
const worthIt = 50;
const title = 'Reading the articles of the workspace';

export interface Progress {
  readonly on: OnProgress;
  /** Ends it, whatever happened. */
  done(): void;
}

/**
 * Says how far a pass over the workspace is: where the request asks for it, and otherwise in the editor's own place for such
 * things, where it has one and there is much to read.
 */
export function progressOf({ connection, client }: Context, asked: WorkDoneProgressReporter | undefined): Progress {
  let reporter = asked && WorkDoneProgressReporter.isNullInstance(asked) ? undefined : asked;
  let [creating, ended] = [false, false];
  reporter?.begin(title, 0, undefined, true);

  async function create(): Promise<void> {
    creating = true;
    const created = await connection.window.createWorkDoneProgress();
    if (ended) return;
    // Without a button to cancel it VS Code shows it in the status bar; with one it opens a message.
    created.begin(title, 0, undefined, false);
    reporter = created;
  }

  return {
    on(done, of) {
      if (!reporter && !creating && client.showsProgress && of > worthIt) create().catch(() => undefined);
      reporter?.report(Math.floor((100 * done) / Math.max(1, of)), `${done.toLocaleString('en')} of ${of.toLocaleString('en')}`);
    },
    done() {
      ended = true;
      reporter?.done();
    },
  };
}
