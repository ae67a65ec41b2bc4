import type { CancellationToken } from 'vscode-languageserver';
import type { Context } from '../context.js';
import { toRange } from '../convert/places.js';
import type { SilencedItem, SilencedParams } from '../protocol.js';
import { comparedSilenced } from '../workspace/compared.js';

/** `onTheRecord/silenced`: the findings that a comment or the project file silences; empty for a document that is not ours. */
export const silenced = (context: Context) =>
  async ({ textDocument: { uri } }: SilencedParams, token: CancellationToken): Promise<SilencedItem[]> => {
    const reading = await context.documents.read(uri, token);
    if (!reading) return [];
    const { document, analysis, settings } = reading;
    const { rules, inForce } = settings;
    const alone = context.service.silenced(analysis, { levels: rules, silencing: inForce }).map(({ finding, reason, by, said }) => ({
      range: toRange(document, finding.span), rule: finding.rule, message: finding.message, reason: reason ?? null, by: by ?? null, in: said.in,
    }));
    return [...alone, ...await comparedSilenced(context, uri, settings)];
  };
