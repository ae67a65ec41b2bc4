import { membership } from './table.js';
import { imperatives } from './tables.generated.js';

const isImperative = membership(imperatives);

/** Whether a lower-case verb may begin a sentence that turns to the reader, before a name: "ask", "meet". */
export const imperative = (word: string): boolean => isImperative(word);
