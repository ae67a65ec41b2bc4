/** Where two values of plain data first differ. Names fields, indices and offsets only, so that no word of the data is in it. */
export interface Difference {
  /** The field, from the outermost value: `quotations.3.closed`. */
  readonly path: string;
  /** The offset where the innermost value around it begins that has one. */
  readonly near: number | undefined;
}

/** The first difference between two values; undefined where they are alike. */
export function differenceBetween(one: unknown, other: unknown, path: readonly string[] = [], near?: number): Difference | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return { path: path.join('.'), near };
  const here = startOf(one) ?? near;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (!(key in one && key in other)) return { path: [...path, key].join('.'), near: here };
    const found = differenceBetween(one[key], other[key], [...path, key], here);
    if (found) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Where a span, or what has one, begins. */
function startOf({ start, span, segments }: Readonly<Record<string, unknown>>): number | undefined {
  if (typeof start === 'number') return start;
  const inside = isObject(span) ? span : isObject(segments) ? segments['0'] : undefined;
  return isObject(inside) ? startOf(inside) : undefined;
}
