import picocolors from 'picocolors';

export type ColorChoice = 'auto' | 'always' | 'never';

/** Turns a text into one that the terminal shows in some style. */
export type Paint = (text: string) => string;

/** The styles of the text format by what they mean. All are the identity where there is no colour. */
export interface Style {
  readonly title: Paint;
  readonly heading: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly error: Paint;
  /** One for each speaker in turn, so that the eye finds the same voice again. None is a colour of a warning. */
  readonly voices: readonly Paint[];
}

/** Whether to colour: what the person chose, else the conventions of the environment, else whether it is a terminal. */
export function wantsColor(choice: ColorChoice, isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

export function styleOf(colored: boolean): Style {
  const c = picocolors.createColors(colored);
  const both = (first: Paint, second: Paint): Paint => (text) => first(second(text));
  return {
    title: both(c.bold, c.underline),
    heading: c.bold,
    faint: c.dim,
    good: c.green,
    warning: c.yellow,
    error: c.red,
    voices: [c.cyan, c.magenta, c.green, c.blue, c.cyanBright, c.magentaBright, c.greenBright, c.blueBright].map((color) => both(c.bold, color)),
  };
}
