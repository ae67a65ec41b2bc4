/** The numbers of the spots. A spot keeps its number from one version of a text to the next, wherever it has moved to. */
export interface SpotNumbers {
  /** The number of each spot. */
  readonly of: Int32Array;
  /** The index of the spot of each number; -1 where it is gone. */
  readonly at: Int32Array;
}

/** The numbers of spots that are all new. */
export function numbered(count: number): SpotNumbers {
  const of = Int32Array.from({ length: count }, (_, at) => at);
  return { of, at: of };
}
