import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalyzeOptions } from '../analysis/index.js';
import type { Project } from '../project/index.js';
import type { Analyzer } from './analyzer.js';
import type { Applied, AppliedStore } from './applied.js';
import { incrementalBreach } from './check-incremental.js';
import { placedInside } from './convert/places.js';
import { TextDocuments } from './languageserver.js';
import { pause } from './pause.js';
import { isServed } from './served.js';
import { inSlices, unlessCancelled } from './slices.js';

/** A document, what is known of it, and the settings that apply to it. */
export interface Reading {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly settings: Applied;
  /** The analysis of the document with other words in it; nothing of it is kept. */
  readonly reanalyze: (text: string) => Analysis;
}

export interface DocumentStore {
  readonly open: TextDocuments<TextDocument>;
  /**
   * The document as it stands now, analysed when first asked for and after each change, with the help of the analysis before.
   * Undefined for a document that is not open or not ours. Rejects when the request is cancelled.
   */
  read(uri: string, token?: CancellationToken): Promise<Reading | undefined>;
  /** A document that is not open, under the settings of `scope`; nothing of it is kept. Undefined for one that is not ours. */
  readOnce(document: TextDocument, scope: string): Promise<Reading | undefined>;
}

/** What a document is analysed with: the analysis, and what is asked of it for a text. */
interface Means { readonly analyzer: Analyzer; readonly options: (text: string) => AnalyzeOptions }

/** An analysis with what it was made under. Its text says which version it is of: not all clients count theirs upwards. */
interface Kept { readonly limit: number; readonly project: Project; readonly analysis: Analysis }

/** An analysis on its way, for all who ask of the same text meanwhile; undefined at its end where that was changed before. */
interface Running { readonly text: string; readonly limit: number; readonly project: Project; readonly end: Promise<Analysis | undefined> }

/** What the settings and the project file ask of the analysis. */
const optionsOf = ({ maxFileSize, inForce: { project: { sources, reportingVerbs } } }: Applied): AnalyzeOptions => ({ limit: maxFileSize, sources, reportingVerbs });

/**
 * The same for any text of a document, and what of it is prose where the document is Markdown: what reads that is loaded with the first
 * such document. What is over the limit is not looked at.
 */
async function optionsFor(applied: Applied, { languageId }: TextDocument): Promise<(text: string) => AnalyzeOptions> {
  const { maxFileSize } = applied;
  const options = optionsOf(applied);
  if (languageId !== 'markdown') return () => options;
  const { readMarkdown } = await import('../reading/markdown/markdown.js');
  return (text) => {
    const { prose, blockQuotations } = readMarkdown(text.slice(0, maxFileSize));
    return { ...options, prose: prose + text.slice(maxFileSize), blockQuotations };
  };
}

export interface DocumentStoreOptions {
  readonly settings: AppliedStore;
  /** Loads the analysis when the first document needs it: its word tables take a while to load, and `initialize` must not wait. */
  readonly loadAnalyzer: () => Promise<Analyzer>;
  /** Told where an analysis after an edit is not what it would be from scratch, if the settings ask to look. */
  readonly onBreach: (message: string) => void;
  /** Told once of each document that is longer than the limit. */
  readonly onTooLong: (uri: string, limit: number) => void;
}

export function createDocumentStore(connection: Connection, { settings, loadAnalyzer, onBreach, onTooLong }: DocumentStoreOptions): DocumentStore {
  const open = new TextDocuments({ create: TextDocument.create, update: placedInside });
  const kept = new Map<string, Kept>();
  const running = new Map<string, Running>();
  const told = new Set<string>();

  /** The analysis of the document as it stands. Undefined where the text changed before it was done. */
  function current(means: Means, document: TextDocument, applied: Applied): Promise<Analysis | undefined> {
    const { uri } = document;
    const text = document.getText();
    const { maxFileSize: limit, inForce: { project } } = applied;
    const before = kept.get(uri);
    if (before?.analysis.text === text && before.limit === limit && before.project === project) return Promise.resolve(before.analysis);
    const already = running.get(uri);
    if (already?.text === text && already.limit === limit && already.project === project) return already.end;
    const end = update(means, document, applied).finally(() => { if (running.get(uri)?.end === end) running.delete(uri); });
    running.set(uri, { text, limit, project, end });
    return end;
  }

  async function update({ analyzer: { analyze, inSteps }, options: optionsIn }: Means, document: TextDocument, applied: Applied): Promise<Analysis | undefined> {
    const { uri, version } = document;
    const text = document.getText();
    const { maxFileSize: limit, inForce: { project } } = applied;
    const before = kept.get(uri);
    const options = optionsIn(text);
    const analysis = await inSlices(inSteps(text, options, before?.limit === limit ? before.analysis : undefined), () => open.get(uri)?.getText() !== text);
    if (analysis === undefined) return undefined;
    kept.set(uri, { limit, project, analysis });
    const breach = before && applied['development.checkIncremental'] ? incrementalBreach(analyze, { uri, version, options, analysis }) : undefined;
    if (breach !== undefined) onBreach(breach);
    if (analysis.analysed < analysis.text.length && !told.has(uri)) onTooLong(told.add(uri) && uri, limit);
    return analysis;
  }

  open.onDidClose(({ document: { uri } }) => {
    for (const store of [kept, told]) store.delete(uri);
    settings.forget(uri);
  });
  open.listen(connection);

  return {
    open,
    async read(uri, token) {
      if (!open.get(uri)) return undefined;
      const applied = await settings.of(uri);
      const analyzer = await loadAnalyzer();
      // A cancellation or an edit that already waits behind this request is worth more than an answer nobody wants.
      await pause();
      for (;;) {
        const document = open.get(uri);
        if (!document || !isServed(document, applied)) return undefined;
        const options = await optionsFor(applied, document);
        const analysis = await unlessCancelled(() => current({ analyzer, options }, document, applied), token);
        // An edit came in between: the answer is about the text as it now stands.
        if (analysis === undefined || open.get(uri)?.getText() !== analysis.text) continue;
        return { document, settings: applied, analysis, reanalyze: (text) => analyzer.analyze(text, options(text), analysis) };
      }
    },
    async readOnce(document, scope) {
      const applied = await settings.of(document.uri, scope);
      if (!isServed(document, applied)) return undefined;
      const { analyze, inSteps } = await loadAnalyzer();
      const options = await optionsFor(applied, document);
      const text = document.getText();
      const analysis = await inSlices(inSteps(text, options(text)), () => false);
      return analysis && { document, settings: applied, analysis, reanalyze: (text) => analyze(text, options(text), analysis) };
    },
  };
}
