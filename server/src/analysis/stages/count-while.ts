/** For how many numbers from 0 up, below `limit`, something holds; what comes behind the first of which it does not is not asked. */
export function countWhile(limit: number, holds: (i: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}

/**
 * The same by halves, where whatever holds for a number holds for all below it: few are asked, each with how many are known to hold.
 */
export function countByHalves(limit: number, holds: (i: number, known: number) => boolean): number {
  let [known, most] = [0, limit];
  while (known < most) {
    const i = Math.floor((known + most) / 2);
    if (holds(i, known)) known = i + 1;
    else most = i;
  }
  return known;
}
