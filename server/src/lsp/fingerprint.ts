/**
 * A short text that is the same for the same text and, in practice, for no other: its length and 64 bits that all of it went into.
 * Counted here, because the hashes of node are not in a browser, and those of a browser are for pages from a safe place only.
 */
export function fingerprint(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [text.length, a >>> 0, b >>> 0].map((part) => part.toString(36)).join('.');
}
