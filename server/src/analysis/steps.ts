/**
 * Work in steps: it stops after each of them, so that a caller may look up in between, or leave it. Nothing is handed out before
 * the end. Where a step ends is nobody's business, and no result depends on it.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all steps at once, and gives the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
