import { CancellationToken, type Diagnostic } from 'vscode-languageserver';
import { severityOf, workspaceRules, type ComparedArticle, type WorkspaceFinding, type WorkspaceRule } from '../../rules/index.js';
import type { Context } from '../context.js';
import { inBackground } from '../in-background.js';
import { toComparedDiagnostic, type ArticlePlace } from '../convert.js';
import type { Settings } from '../settings.js';
import { addressKey } from './addresses.js';
import type { Article } from './article.js';
import type { Articles } from './articles.js';

/** Whether any rule that compares articles is on. They are off unless a setting names them, so this is nearly always all there is to do. */
export const compares = (settings: Settings): boolean => workspaceRules.some((rule) => severityOf(rule, settings.rules) !== 'off');

/** What the rules that compare articles find in each of them, by its key. */
export function compared({ client, log }: Pick<Context, 'client' | 'log'>, articles: readonly Article[], settingsOf: (uri: string) => Settings): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const rule of workspaceRules) {
    for (const finding of findings(rule, articles, log)) {
      const severity = severityOf(rule, settingsOf(finding.place.uri).rules);
      if (severity === 'off') continue;
      const key = addressKey(finding.place.uri);
      found.set(key, [...found.get(key) ?? [], toComparedDiagnostic(finding, { rule: rule.id, severity, related: client.relatedInformation })]);
    }
  }
  return found;
}

function findings(rule: WorkspaceRule, articles: readonly Article[], log: (message: string) => void): readonly WorkspaceFinding<ArticlePlace>[] {
  try {
    return [...rule.check(articles.map(toCompared))];
  } catch (error) {
    log(`The rule ${rule.id} failed and was skipped: ${String(error)}`);
    return [];
  }
}

const toCompared = ({ uri, name, quotations }: Article): ComparedArticle<ArticlePlace> =>
  ({ name, quotations: quotations.map(({ speaker, words, range }) => ({ speaker, words, place: { uri, range } })) });

/**
 * The same for an open document. Only who is quoted in it is compared. Where nobody has read the articles yet, they are read in the
 * background, and the editor is told when that is done.
 */
export async function comparedIn(context: Context, uri: string, settings: Settings): Promise<readonly Diagnostic[]> {
  if (!compares(settings)) return [];
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
  return compared(context, [here, ...others], () => settings).get(addressKey(uri)) ?? [];
}

const reading = new WeakSet<Articles>();

async function readAll({ client, connection }: Context, articles: Articles): Promise<void> {
  if (reading.has(articles)) return;
  reading.add(articles);
  for await (const article of articles.read(CancellationToken.None)) void article;
  if (client.pullsDiagnostics && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
}
