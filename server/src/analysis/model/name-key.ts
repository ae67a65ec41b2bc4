/** The parts of a personal name that tell people apart. */
export interface NameKey {
  readonly first: string | undefined;
  readonly last: string;
  readonly suffix: string | undefined;
}
