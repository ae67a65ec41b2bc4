import type { Line } from '../input/lines.js';
import type { Answer, Answering } from './answer.js';

/** A line's answer with where the line stands. */
export interface Answered extends Answer {
  readonly number: number;
}

/**
 * The answers in the order of the lines, while up to `ahead` lines are being answered. An answer is given as soon as those
 * before it are, however long the next line takes to come; and no line is read that is too far ahead of who takes the answers.
 */
export async function* inOrder(lines: AsyncIterable<Line>, answer: Answering, ahead: number): AsyncGenerator<Answered> {
  const reader = lines[Symbol.asyncIterator]();
  const answering: Promise<Answered>[] = [];
  const readOn = (): Promise<IteratorResult<Line>> => {
    const next = reader.next();
    // Where reading fails while nobody waits for it, it is told when somebody does.
    next.catch(() => undefined);
    return next;
  };
  let reading: Promise<IteratorResult<Line>> | undefined = readOn();
  try {
    for (;;) {
      const oldest = answering[0];
      const read = answering.length < ahead ? reading : undefined;
      if (oldest === undefined && read === undefined) return;
      const came = await Promise.race([...(read === undefined ? [] : [read]), ...(oldest === undefined ? [] : [oldest])]);
      if ('number' in came) {
        answering.shift();
        yield came;
      } else if (came.done === true) {
        reading = undefined;
      } else {
        answering.push(answered(came.value, answer));
        reading = readOn();
      }
    }
  } finally {
    // Not awaited: a line that is being read may never come.
    void reader.return?.();
  }
}

async function answered(line: Line, answer: Answering): Promise<Answered> {
  return { ...(await answer(line)), number: line.number };
}
