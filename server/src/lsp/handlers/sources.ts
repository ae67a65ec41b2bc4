import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toSourcesAnswer } from '../convert/answers.js';
import type { Served, SourcesAnswer, SourcesParams } from '../protocol.js';
import { servedAs } from '../served.js';

/** `onTheRecord/sources`: who is quoted in a document, and why there is nothing to say where it is not read. */
export const sources = ({ documents, service, settings }: Context) =>
  async ({ textDocument: { uri } }: SourcesParams, token: CancellationToken): Promise<SourcesAnswer> => {
    const reading = await documents.read(uri, token);
    if (reading) return toSourcesAnswer(reading.document, service.sources(reading.analysis, reading.settings.inForce), servedAs(reading.document, reading.settings));
    const document = documents.open.get(uri);
    const served: Served = document ? servedAs(document, await settings.of(uri)) : { read: false, because: 'not-open' };
    return { ...nothing, version: document?.version ?? null, served };
  };

const nothing = { totals: { quotations: 0, sources: 0, unattributed: 0, quotedWords: 0, words: 0 }, sources: [], unattributed: [], silenced: [], unresolved: [] };
