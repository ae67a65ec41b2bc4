import type { Fix, Mending } from './fix.js';

/** The plain verb in the same form, with the loaded one’s capital. A quotation that it would leave without its speaker keeps its own. */
export function* writePlainVerb({ analysis: { text, cues }, finding: { span } }: Mending): Iterable<Fix> {
  const plain = cues.find(({ loaded }) => loaded?.span.start === span.start)?.loaded?.plain;
  if (plain === undefined) return;
  const isCapital = /^\p{Lu}/u.test(text.slice(span.start, span.end));
  const written = isCapital ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain;
  yield { title: `Write “${written}”`, changes: [{ span, text: written }], preferred: true };
}
