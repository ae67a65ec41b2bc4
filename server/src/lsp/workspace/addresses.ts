/** The address of what lies in a folder. Encoded as VS Code encodes, so that it is the same address there. */
export const addressIn = (folder: string, name: string): string =>
  `${folder.replace(/(?<!\/)\/+$/u, '')}/${encodeURIComponent(name).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** What is the same for all ways to write one address: clients encode more or less of it. */
export function addressKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^(file:\/\/\/[A-Z]):/u, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}

/** The last part of an address as people write it; as it stands where it cannot be decoded. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
