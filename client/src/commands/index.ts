import { checkWorkspace } from './check-workspace.js';
import type { Command } from './command.js';
import { exportReport } from './export-report.js';
import { openReport } from './open-report.js';
import { restartServer } from './restart-server.js';
import { showLog } from './show-log.js';
import { showReferences } from './show-references.js';
import { showSilenced } from './show-silenced.js';

/** Every command of the extension, sorted by id. */
export const commands: readonly Command[] = [checkWorkspace, exportReport, openReport, restartServer, showLog, showReferences, showSilenced];
