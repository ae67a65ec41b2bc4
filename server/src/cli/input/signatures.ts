/** What a file that is no plain text most often is in a newsroom, told by its first bytes. */
const SIGNATURES: readonly (readonly [prefix: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['PK\x03\x04', 'an Office document or another zip archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a media file'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x7fELF', 'a program'],
];

/** The kind of file whose signature stands at the start of `bytes`; undefined where none does. */
export function signatureOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  return SIGNATURES.find(([prefix]) => start.startsWith(prefix))?.[1];
}
