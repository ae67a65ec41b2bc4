/** How much two versions of something have in common at both ends: so much from the first on, and so much of the rest up to the last. */
export interface Ends {
  readonly above: number;
  readonly below: number;
}

/** How many code units two texts begin with alike, and how many of those behind they end with alike. */
export function commonEnds(one: string, other: string): Ends {
  const shorter = Math.min(one.length, other.length);
  const above = longest(shorter, (from, to) => one.slice(from, to) === other.slice(from, to));
  const below = longest(shorter - above, (from, to) => one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from));
  return { above, below };
}

/** The greatest number up to `limit` to which all is alike, by halves: long stretches are compared much faster than sign by sign. */
function longest(limit: number, isAlike: (from: number, to: number) => boolean): number {
  let [known, most] = [0, limit];
  while (known < most) {
    const to = Math.ceil((known + most) / 2);
    if (isAlike(known, to)) known = to;
    else most = to - 1;
  }
  return known;
}
