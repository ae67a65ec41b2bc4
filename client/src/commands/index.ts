import { checkWorkspace } from './check-workspace.js';
import type { Command } from './command.js';
import { restartServer } from './restart-server.js';
import { showLog } from './show-log.js';
import { showReferences } from './show-references.js';

/** Every command of the extension, sorted by id. */
export const commands: readonly Command[] = [checkWorkspace, restartServer, showLog, showReferences];
