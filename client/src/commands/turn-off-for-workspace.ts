import { turnOffWorkspace } from '../reading.js';
import type { Command } from './command.js';

/** Reads no file of the workspace. Where none is open, none at all. */
export const turnOffForWorkspace: Command = {
  id: 'onTheRecord.turnOffForWorkspace',
  title: 'Turn Off for This Workspace',
  run: () => turnOffWorkspace(),
};
