import { anonymityWords, type AnonymityKind } from '../lexicon/anonymity.js';
import type { Anonymity, Sentence, Span, Token } from '../model/index.js';

/**
 * Where a paragraph says that somebody is not to be named, and where it says why: in the same sentence behind a word that
 * introduces a reason, or anywhere in the paragraph in so many words ("not authorised to speak"). Words in quotation marks
 * are not looked at. An empty list where nothing is said of it.
 */
export function anonymity(sentences: readonly Sentence[]): Anonymity[] {
  const found = sentences.map(({ tokens }) => places(tokens));
  const given = found.flat().find(({ kind }) => kind === 'reason' || kind === 'both')?.span;
  return found.flatMap((inSentence) => {
    const link = inSentence.find(({ kind }) => kind === 'link')?.span;
    return inSentence.filter(({ kind }) => kind === 'promise' || kind === 'both').map(({ kind, span }) => ({ span, reason: kind === 'both' ? span : link ?? given }));
  });
}

interface Found {
  readonly kind: AnonymityKind;
  readonly span: Span;
}

function places(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const known = anonymityWords(tokens[i]?.lower ?? '').find(({ words }) => words.every((word, index) => tokens[i + index]?.lower === word));
    if (known === undefined) continue;
    const last = i + known.words.length - 1;
    found.push({ kind: known.kind, span: { start: tokens[i]?.start ?? 0, end: tokens[last]?.end ?? 0 } });
    i = last;
  }
  return found;
}
