import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { refreshAll } from '../refresh.js';
import { section } from '../settings.js';

/** `workspace/didChangeConfiguration`: forgets the settings and shows everything anew; nothing has to be restarted. */
export const didChangeConfiguration = (context: Context, republish: (() => void) | undefined) =>
  ({ settings: pushed }: DidChangeConfigurationParams): void => {
    context.settings.reset((pushed as Record<string, unknown> | null | undefined)?.[section]);
    refreshAll(context, republish);
  };
