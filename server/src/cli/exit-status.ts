/** The exit status of a command that was not understood; 1 is kept for input that could not be read. */
export const USAGE_ERROR = 2;
