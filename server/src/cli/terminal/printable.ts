/**
 * Control characters, invisible marks that change a line's direction, and halves of characters. An article may hold any of
 * them, by accident or on purpose; printed raw they could recolour, overwrite or reorder what the terminal shows.
 */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text of an article as one line that is safe to print: white space is one space, unsafe characters are gone. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim();
