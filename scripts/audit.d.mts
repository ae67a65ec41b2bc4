export function bundledIn(notices: string): ReadonlySet<string>;
export function faultsIn(answer: string, bundled: ReadonlySet<string>): string[] | undefined;
