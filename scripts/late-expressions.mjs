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
 * time, as the language has it. A constant at the top of a file is made when it is first used. Lines stay where they are.
 */
export function withLateExpressions(text) {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const nodes = nodesIn(file);
  const kept = [];
  const keep = made => `$late${kept.push(made)} ??= ${made}`;
  const edits = nodes.filter(node => ts.isRegularExpressionLiteral(node) && slow.test(node.text)).flatMap(literal => {
    const made = call(literal.text);
    const uses = usesOf(literal, nodes);
    if (uses) return [{ from: literal, to: `() => ${keep(made)}` }, ...uses.map(use => ({ from: use, to: `${use.text}()` }))];
    const isKept = ts.findAncestor(literal, ts.isFunctionLike) && !/[gy][a-z]*$/.test(literal.text);
    return [{ from: literal, to: isKept ? `(${keep(made)})` : made }];
  });
  // From the end, so that what stands before keeps its place.
  const changed = edits.sort((a, b) => b.from.end - a.from.end).reduce((rest, { from, to }) => rest.slice(0, from.getStart()) + to + rest.slice(from.end), text);
  return kept.length > 0 ? `var ${kept.map((_, index) => `$late${index + 1}`).join(', ')}; ${changed}` : changed;
}

const nodesIn = node => [node, ...node.getChildren().flatMap(nodesIn)];

/**
 * Where the constant is used whose value a literal is. Undefined where it is no constant of one file alone, and where its name is mentioned in any
 * other way than to ask it something or to hand it on: `word.test(text)`, `text.replace(word, '')`.
 */
function usesOf(literal, nodes) {
  const { parent: constant } = literal;
  const statement = constant.parent?.parent;
  if (!ts.isVariableDeclaration(constant) || !ts.isSourceFile(statement.parent) || statement.modifiers || !ts.isIdentifier(constant.name)) return undefined;
  const uses = nodes.filter(node => ts.isIdentifier(node) && node.text === constant.name.text && node !== constant.name);
  const isPlain = use => (ts.isPropertyAccessExpression(use.parent) && use.parent.expression === use) || (ts.isCallExpression(use.parent) && use.parent.arguments.includes(use));
  return uses.every(isPlain) ? uses : undefined;
}

/** `/a\p{L}/u` → `new RegExp("a\\p{L}", "u")` */
function call(literal) {
  const slash = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, slash))}, ${JSON.stringify(literal.slice(slash + 1))})`;
}
