// The edits of a quick fix “silence this finding here”: a comment in Markdown, an entry in the project file for other texts.
import { modify } from 'jsonc-parser';
import type { Analysis, Span } from '../analysis/index.js';
import type { Diagnostic } from '../rules/index.js';
import { firstWords } from './quoted-words.js';

/** Words to put in the place of others. */
export interface SilencingEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edit of a Markdown document that silences one finding: a comment on a line of its own above the paragraph that it
 * begins in. Above the first one, that is the beginning of the text.
 *
 * @param reason one line; what would end the comment is taken out of it.
 */
export function silenceByComment({ text, paragraphs }: Analysis, finding: Diagnostic, reason: string): SilencingEdit {
  const paragraph = paragraphs.findLast(({ start }) => start <= finding.span.start);
  const at = text.lastIndexOf('\n', Math.max(0, (paragraph?.start ?? 0) - 1)) + 1;
  const start = paragraph === undefined || paragraph.start === 0 ? 0 : at;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const words = reason.replace(/\s+/g, ' ').replace(/--+>?/g, '–').trim();
  return { span: { start, end: start }, text: `<!-- on-the-record-disable-next-line ${finding.rule}${words === '' ? '' : ` -- ${words}`} -->${newLine}` };
}

/** Which finding an entry in a project file is to silence. */
export interface SilenceEntry {
  readonly analysis: Analysis;
  readonly finding: Diagnostic;
  /** The article's path from the project file's folder, with "/"; undefined for one that was never saved. */
  readonly path: string | undefined;
  /** The schema asks for one; an empty one is written as a question to be answered. */
  readonly reason: string;
}

/** What stands where nobody gave a reason yet. */
const ASK = 'Say why.';

/**
 * The edits of a project file's text that add an entry for one finding, by rule, file and first words; the rest of the file,
 * comments included, stays as it is. Of a file that is not there or empty, the whole content.
 */
export function silenceInProject(text: string | undefined, { analysis, finding, path, reason }: SilenceEntry): SilencingEdit[] {
  const quotation = firstWords(analysis, finding.span);
  const entry = { rule: finding.rule, ...(path !== undefined && { file: path }), ...(quotation !== '' && { quotation }), reason: reason.trim() || ASK };
  if (text === undefined || text.trim() === '') return [{ span: { start: 0, end: text?.length ?? 0 }, text: `${JSON.stringify({ silenced: [entry] }, undefined, 2)}\n` }];
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.includes('\t'), tabSize: indent.includes('\t') ? 2 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return modify(text, ['silenced', -1], entry, { isArrayInsertion: true, formattingOptions }).map(({ offset, length, content }) => ({ span: { start: offset, end: offset + length }, text: content }));
}
