import { commands, l10n, window } from 'vscode';
import type { Command } from './command.js';
import { turnOffForFile } from './turn-off-for-file.js';
import { turnOffForWorkspace } from './turn-off-for-workspace.js';

/** Asks where On the Record shall be silent; the language's entry in the status bar leads here. */
export const turnOff: Command = {
  id: 'onTheRecord.turnOff',
  title: 'Turn Off…',
  run: async () => {
    const ways = [
      { label: l10n.t('For this file'), command: turnOffForFile.id },
      { label: l10n.t('For this workspace'), command: turnOffForWorkspace.id },
    ];
    const chosen = await window.showQuickPick(ways, { title: l10n.t('Turn Off On the Record') });
    if (chosen) await commands.executeCommand(chosen.command);
  },
};
