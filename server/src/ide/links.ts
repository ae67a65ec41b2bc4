import type { Analysis, Span } from '../analysis/index.js';

/** An address in the text and where it leads: always `http:`, `https:` or `mailto:`. Nothing is opened or asked here. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** Signs that end an address: white space, marks around it, and what no address holds. Half of a surrogate pair is none either. */
const web = /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[\p{L}\p{N}[][^\s<>"“”„«»‹›‘’`|\\^{}\p{Cc}\p{Cs}]{0,2000}/giu;
const host = /^(?:https?:\/\/)?(?:[^/?#@]*@)?(?:\[[\da-f:.]+\]|localhost|[^/?#@.]+(?:\.[^/?#@.]+)+)(?=[/?#]|$)/iu;
const trailing = /[.,;:!?…'*_~)\]]/u;
const openingOf: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The longest parts of an address before and behind its “@”, by RFC 5321. */
const [longestLocal, longestDomain] = [64, 255];
const localPart = /(?:mailto:)?[\p{L}\p{N}](?:[\p{L}\p{N}_%+-]|\.(?=[\p{L}\p{N}_%+-])){0,63}$/iu;
const domain = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.\p{L}{2,}/u;

/** The web and e-mail addresses of an article, in order, without what a sentence puts behind them. Empty where there are none. */
export function links({ text, analysed }: Analysis): Link[] {
  const read = text.slice(0, analysed);
  const pages = webLinks(read);
  let next = 0;
  // Asked from left to right, as the addresses stand.
  const taken = (at: number): boolean => {
    while ((pages[next]?.span.end ?? Infinity) <= at) next++;
    return (pages[next]?.span.start ?? Infinity) <= at;
  };
  return [...pages, ...mailLinks(read, taken)].sort((a, b) => a.span.start - b.span.start);
}

function webLinks(text: string): Link[] {
  return [...text.matchAll(web)].flatMap(({ 0: run, index }) => {
    const address = withoutTail(run);
    if (!host.test(address)) return [];
    const whole = /^www\./iu.test(address) ? `https://${address}` : address;
    return [{ span: { start: index, end: index + address.length }, target: encoded(whole) }];
  });
}

/** Without the sentence’s own marks: a parenthesis stays where it was opened in the address itself. */
function withoutTail(run: string): string {
  const left = new Map([...'()[]'].map((sign) => [sign, run.split(sign).length - 1]));
  let end = run.replace(/'s(?=\W*$)/u, (tail) => ' '.repeat(tail.length)).trimEnd().length;
  while (end > 0) {
    const sign = run.charAt(end - 1);
    const opening = openingOf[sign];
    if (!trailing.test(sign) || (opening !== undefined && (left.get(opening) ?? 0) >= (left.get(sign) ?? 0))) break;
    left.set(sign, (left.get(sign) ?? 0) - 1);
    end -= 1;
  }
  return run.slice(0, end);
}

/** Each “@” is looked at by itself, a bounded way to both sides: no text takes longer than its length. */
function mailLinks(text: string, taken: (at: number) => boolean): Link[] {
  const found: Link[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = localPart.exec(text.slice(Math.max(0, at - longestLocal), at))?.[0];
    const after = domain.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0];
    if (before === undefined || after === undefined || taken(at)) continue;
    const address = `${before.replace(/^mailto:/iu, '')}@${after}`;
    found.push({ span: { start: at - before.length, end: at + 1 + after.length }, target: `mailto:${encoded(address)}` });
  }
  return found;
}

/** With the signs outside of ASCII written as a URL writes them; percent signs are taken to be written so already. */
const encoded = (address: string): string => address.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
