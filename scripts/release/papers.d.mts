interface Manifest { readonly version: string }
interface Lock { readonly version?: string; readonly packages?: Readonly<Record<string, { readonly version?: string }>> }

export function changelogFaults(version: string, changelog: string): string[];
export function versionFaults(manifest: Manifest, lock: Lock, tag?: string): string[];
export function licenceFaults(notices: string): string[];
export function contentFaults(paths: readonly string[], required: readonly string[], allowed: readonly RegExp[]): string[];
