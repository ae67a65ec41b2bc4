import { membership } from './table.js';
import { placeOpeners } from './tables.generated.js';

const isPlaceOpener = membership(placeOpeners);

/** Whether names that begin with a lower-case word are those of places: "port", "upper". */
export function placeOpener(word: string): boolean {
  return isPlaceOpener(word);
}
