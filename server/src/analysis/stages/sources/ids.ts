/** The id of the one of a kind at an index in its list: `q1`, `q2`, … */
export const idAt = (kind: 'q' | 'c' | 'm' | 's', index: number): string => `${kind}${String(index + 1)}`;

/** The id of one that stands so many farther on in its list now. */
export const renamed = (id: string, more: number): string => (more === 0 ? id : `${id.charAt(0)}${String(Number(id.slice(1)) + more)}`);
