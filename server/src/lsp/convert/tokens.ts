import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes, type SemanticToken } from '../../ide/index.js';

/** Five numbers for each token: lines and characters from the token before, length, type, modifiers as bits. */
export function toTokenData(document: TextDocument, tokens: readonly SemanticToken[]): number[] {
  let before = { line: 0, character: 0 };
  return tokens.flatMap(({ span, type, modifiers }) => {
    const { line, character } = document.positionAt(span.start);
    const from = line === before.line ? before.character : 0;
    const relative = [line - before.line, character - from];
    before = { line, character };
    return [...relative, span.end - span.start, tokenTypes.indexOf(type), modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0)];
  });
}
