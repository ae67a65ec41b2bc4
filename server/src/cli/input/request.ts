/** One article of a batch. */
export interface Request {
  readonly id: string;
  readonly text: string;
  /** The other fields of the line, which `batch` leaves alone. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** A line of a batch that is no request; the message stands after "line 12: ". */
export class BadLine extends Error {}

const isBlank = (line: string): boolean => line.trim() === '';

/** Reads one line of a batch; undefined where it is blank. @throws BadLine */
export function parseRequest(bytes: Buffer): Request | undefined {
  const line = decodeLine(bytes);
  if (isBlank(line)) return undefined;
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine('is no JSON object with "id" and "text"');
  const { id, text, ...more } = value as Partial<Record<string, unknown>>;
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) throw new BadLine(id === undefined ? 'has no "id"' : '"id" is no string');
  if (typeof text !== 'string') throw new BadLine(text === undefined ? 'has no "text"' : '"text" is no string');
  return { id: String(id), text, more };
}

function decodeLine(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadLine('is no UTF-8 text');
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine('is no JSON');
  }
}
