/** Whether a name of several words ends in a shorter one, word by word: "Enrique Orrego Lund" in "Orrego Lund". False for none. */
export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.length > 0 && long.slice(-short.length).join(' ') === short.join(' ');
