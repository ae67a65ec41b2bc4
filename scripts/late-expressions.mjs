// Regular expressions that a bundle makes when it needs them, where the engine would take long over them as it reads the bundle.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** A class of letters by their Unicode property. */
const slow = /\\p\{/iu;

export const lateExpressions = {
  name: 'late expressions',
  setup(step) {
    step.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return slow.test(text) ? { contents: withLateExpressions(text), loader: 'ts' } : undefined;
    });
  },
};

/**
 * The same program, in which a call makes each regular expression with such a class. The engine checks all that stand in a file as it
 * reads it, those of functions that nobody calls too, and `[\p{L}\p{M}\p{N}]` takes it as long as six thousand letters of other code.
 *
 * An expression in a function is made when it is first asked for, and kept; one that remembers a place (`g`, `y`) is made anew each
 * time, as the language has it. Lines stay where they are.
 */
export function withLateExpressions(text) {
  const kept = [];
  const pieces = [];
  let end = 0;
  const look = (node, inFunction) => {
    if (!ts.isRegularExpressionLiteral(node)) {
      ts.forEachChild(node, child => { look(child, inFunction || ts.isFunctionLike(node)); });
    } else if (slow.test(node.text)) {
      const made = call(node.text);
      pieces.push(text.slice(end, node.end - node.text.length), inFunction && !/[gy][a-z]*$/.test(node.text) ? `($late${kept.push(made)} ??= ${made})` : made);
      end = node.end;
    }
  };
  look(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest), false);
  const names = kept.map((_, index) => `$late${index + 1}`);
  return `${names.length > 0 ? `var ${names.join(', ')}; ` : ''}${pieces.join('')}${text.slice(end)}`;
}

/** `/a\p{L}/u` → `new RegExp("a\\p{L}", "u")` */
function call(literal) {
  const slash = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, slash))}, ${JSON.stringify(literal.slice(slash + 1))})`;
}
