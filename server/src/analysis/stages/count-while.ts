/** For how many numbers from 0 up, below `limit`, something holds; what comes behind the first of which it does not is not asked. */
export function countWhile(limit: number, holds: (i: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}
