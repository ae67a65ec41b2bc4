/**
 * Whether a path fits a pattern of files, as people know them: `*` is any part of a name, `?` one sign of it, `**` any folders,
 * `{a,b}` either, `[ab]` one of these signs. Everything else means itself.
 *
 * Patterns come from files that anybody may have written. Each step of one is taken from all places of the path that it may be
 * at; of a regular expression made of it, a pattern could be written that takes longer than anybody lives.
 */
export function matches(path: string, pattern: string): boolean {
  const steps = stepsIn(pattern, braces(pattern), { start: 0, end: pattern.length });
  return after(path, steps, new Set([0])).has(path.length);
}

interface Part { readonly start: number; readonly end: number }

type Step =
  | { readonly is: 'sign'; readonly fits: (sign: string) => boolean }
  /** Any signs of a name; with `folders`, of names and slashes. */
  | { readonly is: 'run'; readonly folders: boolean }
  /** Any folders, each with the slash behind it. */
  | { readonly is: 'folders' }
  | { readonly is: 'either'; readonly ways: readonly (readonly Step[])[] };

/** The places in a path that steps lead to. */
const after = (path: string, steps: readonly Step[], from: ReadonlySet<number>): ReadonlySet<number> =>
  steps.reduce((places, step) => (places.size === 0 ? places : afterStep(path, step, places)), from);

function afterStep(path: string, step: Step, places: ReadonlySet<number>): ReadonlySet<number> {
  switch (step.is) {
    case 'sign': return new Set([...places].filter((at) => at < path.length && step.fits(path.charAt(at))).map((at) => at + 1));
    case 'either': return new Set(step.ways.flatMap((way) => [...after(path, way, places)]));
    case 'run': return spread(path, places, step.folders);
    case 'folders': return new Set([...spread(path, places, true)].filter((at) => places.has(at) || path.charAt(at - 1) === '/'));
  }
}

/** The places, and all behind them; no farther than the next slash unless it is over folders. */
function spread(path: string, places: ReadonlySet<number>, overFolders: boolean): ReadonlySet<number> {
  const reached = new Set<number>();
  for (let at = Math.min(...places), on = false; at <= path.length; at += 1) {
    on = places.has(at) || (on && (overFolders || path.charAt(at - 1) !== '/'));
    if (on) reached.add(at);
  }
  return reached;
}

/** The braces of a pattern that hold a choice: by the place of each the places of its commas and of its end. */
function braces(pattern: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const open: { readonly at: number; readonly stops: number[] }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    if (sign === '{') open.push({ at, stops: [] });
    if (sign === ',') open.at(-1)?.stops.push(at);
    const closed = sign === '}' ? open.pop() : undefined;
    if (closed && closed.stops.length > 0) found.set(closed.at, [...closed.stops, at]);
  }
  return found;
}

function stepsIn(pattern: string, choices: ReadonlyMap<number, readonly number[]>, { start, end }: Part): readonly Step[] {
  const steps: Step[] = [];
  for (let at = start; at < end;) {
    const stops = choices.get(at);
    const length = stops ? (stops.at(-1) ?? at) + 1 - at : lengthAt(pattern, at, end);
    steps.push(stops ? { is: 'either', ways: stops.map((stop, index) => stepsIn(pattern, choices, { start: (stops[index - 1] ?? at) + 1, end: stop })) } : single(pattern.slice(at, at + length), isStart(pattern, at) && isEnd(pattern, at + length)));
    at += length;
  }
  return steps;
}

/** How many signs of the pattern are one step. Two stars are any folders only where they are all that stands between two slashes. */
function lengthAt(pattern: string, at: number, end: number): number {
  // Code units, as everywhere: half a pair of surrogates is a sign too.
  const [whole = '.'] = /^(?:\*\*\/|\*+|\[[^\]]{2,}\]|\[[^\]!^]\]|.)/s.exec(pattern.slice(at, end)) ?? [];
  return whole === '**/' && !isStart(pattern, at) ? 2 : whole.length;
}

const isStart = (pattern: string, at: number): boolean => at === 0 || '/{,'.includes(pattern.charAt(at - 1));
const isEnd = (pattern: string, at: number): boolean => at === pattern.length || '/},'.includes(pattern.charAt(at));

function single(signs: string, isName: boolean): Step {
  if (signs === '**/') return { is: 'folders' };
  if (signs.startsWith('*')) return { is: 'run', folders: isName && signs.length > 1 };
  if (signs === '?') return { is: 'sign', fits: (sign) => sign !== '/' };
  return { is: 'sign', fits: signs.length > 1 ? oneOf(signs.slice(1, -1)) : (sign) => sign === signs };
}

/** `abc`, `a-z`, and `!abc` for all others; never a slash. */
function oneOf(signs: string): (sign: string) => boolean {
  const not = /^[!^]/.test(signs);
  const named = not ? signs.slice(1) : signs;
  const isNamed = (sign: string): boolean => [...named].some((one, at) => one === sign || (one === '-' && at > 0 && sign >= named.charAt(at - 1) && sign <= named.charAt(at + 1)));
  return (sign) => sign !== '/' && isNamed(sign) !== not;
}
