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

/** What a zip archive or an old Office document is, told by the ending of its name. */
const BY_ENDING: Readonly<Record<string, string>> = {
  docx: 'a Word document', doc: 'an old Word document', odt: 'an OpenDocument text', pages: 'a Pages document', epub: 'an e-book (EPUB)',
  xlsx: 'an Excel workbook', xls: 'an old Excel workbook', pptx: 'a PowerPoint presentation', ppt: 'an old PowerPoint presentation',
};

/** The kind of file whose signature stands at the start of `bytes`; undefined where none does. The name says which of those that begin alike. */
export function signatureOf(bytes: Buffer, name = ''): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  const kind = SIGNATURES.find(([prefix]) => start.startsWith(prefix))?.[1];
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return kind?.includes('Office') === true && Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : kind;
}
