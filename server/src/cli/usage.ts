import { CommanderError, type Command } from 'commander';
import { USAGE_ERROR } from './exit-status.js';

/** "error: unknown option '--x'\n(Did you mean --y?)" → one line that says where to read on. */
export function usageLine(message: string, command: string): string {
  const text = message.trim().replace(/^error: /, '').split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ');
  return `${command}: ${text}${/[.?)]$/.test(text) ? '' : '.'} See ${command} --help\n`;
}

/** The command as a person types it: "on-the-record analyze". */
const fullName = (command: Command): string => (command.parent ? `${fullName(command.parent)} ` : '') + command.name();

/** Makes each command report a usage error as one line and throw it, instead of ending the process. */
function prepare(command: Command): void {
  command.exitOverride().showSuggestionAfterError(true).configureOutput({
    outputError: (message, write) => { write(usageLine(message, fullName(command))); },
  });
  command.commands.forEach(prepare);
}

/** The exit status of whatever ended the program early. What the system refused is one line; a mistake of ours is thrown on. */
function statusOf(error: unknown, name: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  process.stderr.write(`${name}: ${error.message}\n`);
  return 1;
}

/** Runs the program; sets the exit status and never ends the process itself, so that all output is flushed. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  prepare(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = statusOf(error, program.name());
  }
}
