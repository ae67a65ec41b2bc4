import type { Diagnostic } from 'vscode-languageserver';
import { compare, compares, type ComparedFinding, type ComparedPlace, type Diagnostic as Finding } from '../../ide/index.js';
import { documentationUrl } from '../../rules/index.js';
import type { Context } from '../context.js';
import type { Reading } from '../documents.js';
import { inBackground } from '../in-background.js';
import { toComparedDiagnostic, type ArticlePlace } from '../convert/diagnostics.js';
import { toSpan } from '../convert/places.js';
import { CancellationToken } from '../languageserver.js';
import { loggedRule } from '../logged.js';
import type { SilencedItem } from '../protocol.js';
import type { Settings } from '../settings.js';
import { addressKey } from './addresses.js';
import type { Article } from './article.js';
import type { Articles } from './articles.js';

type Found = ComparedFinding<ArticlePlace & ComparedPlace>;

/** What the rules that compare articles find in each of them and nobody silenced, by its key. */
export function compared(context: Pick<Context, 'client' | 'log'>, articles: readonly Article[], settingsOf: (uri: string) => Settings): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const finding of findings(context, articles, settingsOf)) {
    if (finding.silenced !== undefined) continue;
    const key = addressKey(finding.place.uri);
    found.set(key, [...found.get(key) ?? [], toComparedDiagnostic(finding, context.client.relatedInformation)]);
  }
  return found;
}

function findings({ log }: Pick<Context, 'log'>, articles: readonly Article[], settingsOf: (uri: string) => Settings): Found[] {
  const onError = loggedRule(log);
  const placed = articles.map(({ uri, name, quotations }) =>
    ({ name, quotations: quotations.map(({ speaker, words, range, silenced }) => ({ speaker, words, place: { uri, range, silenced } })) }));
  return compare(placed, { levelsOf: ({ uri }) => settingsOf(uri).rules, onError });
}

/** The same for an open document: as its problems. */
export const comparedIn = async (context: Context, uri: string, settings: Settings): Promise<readonly Diagnostic[]> =>
  (await foundIn(context, uri, settings)).filter(({ silenced }) => silenced === undefined).map((finding) => toComparedDiagnostic(finding, context.client.relatedInformation));

/** As findings, for what mends or silences one. */
export const comparedFindings = async (context: Context, { document, settings }: Pick<Reading, 'document' | 'settings'>): Promise<readonly Finding[]> =>
  (await foundIn(context, document.uri, settings)).filter(({ silenced }) => silenced === undefined).map(({ rule, severity, message, place }) =>
    ({ rule, severity, message, span: toSpan(document, place.range), related: [], documentation: documentationUrl(rule) }));

/** And what somebody silenced of it. */
export const comparedSilenced = async (context: Context, uri: string, settings: Settings): Promise<readonly SilencedItem[]> =>
  (await foundIn(context, uri, settings)).flatMap(({ rule, message, place: { range }, silenced }) =>
    (silenced === undefined ? [] : [{ range, rule, message, reason: silenced.reason ?? null, by: silenced.by ?? null, in: silenced.said.in }]));

/**
 * What is found in one document, silenced or not. Only who is quoted in it is compared. Where nobody has read the articles yet, they
 * are read in the background, and the editor is told when that is done.
 */
async function foundIn(context: Context, uri: string, settings: Settings): Promise<readonly Found[]> {
  if (!compares(settings.rules)) return [];
  const articles = await context.workspace.articles();
  const known = articles.known();
  if (!known) {
    inBackground(context.log, () => readAll(context, articles));
    return [];
  }
  const here = await articles.one(uri);
  if (!here) return [];
  const speakers = new Set(here.quotations.map(({ speaker }) => speaker));
  // What is open may have been switched off since it was kept, or written on.
  const now = await Promise.all([...known].filter((article) => addressKey(article.uri) !== addressKey(uri)).map((article) => (article.version === null ? article : articles.one(article.uri))));
  const others = now.filter((article) => article !== undefined)
    .map((article) => ({ ...article, quotations: article.quotations.filter(({ speaker }) => speakers.has(speaker)) }));
  return findings(context, [here, ...others], () => settings).filter(({ place }) => addressKey(place.uri) === addressKey(uri));
}

const reading = new WeakSet<Articles>();

async function readAll({ client, connection }: Context, articles: Articles): Promise<void> {
  if (reading.has(articles)) return;
  reading.add(articles);
  for await (const article of articles.read(CancellationToken.None)) void article;
  if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
}
