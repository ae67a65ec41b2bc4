/** An entry of a folder. Links are of neither kind and are not listed, so that nobody is led out of the folder by one. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/**
 * What the server reads of the disk, all of it by address, so that a server in a browser can be given another one.
 * It reads, and never writes. Nothing rejects: what cannot be read is not there.
 */
export interface Files {
  /** The files and folders of a folder, sorted by name; empty for a folder that is not there. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The same as long as the file was not written; undefined for a file that is not there. */
  stamp(uri: string): Promise<Stamp | undefined>;
  /** The address behind links of a file or a folder; undefined for what is not there. */
  real(uri: string): Promise<string | undefined>;
  /** The text of a file, as the editor would show it; undefined for a file that is not there, and for one that is no text. */
  read(uri: string): Promise<string | undefined>;
}

/** Size in bytes and time of the last change in milliseconds. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
}

/** For a server without a disk. */
export const noFiles: Files = { list: () => Promise.resolve([]), stamp: () => Promise.resolve(undefined), real: () => Promise.resolve(undefined), read: () => Promise.resolve(undefined) };
