import type { ArticleJson } from '../../library/json.js';
import { toContract } from '../../library/json.js';
import { ownPlaces, type Places } from '../../reading/places.js';
import type { Report } from '../report.js';

/** The contract's JSON of one article, in which every offset is one of the file. */
export function contractOf(report: Report): ArticleJson {
  const json = toContract(report);
  const { places, file, analysis: { analysed, text } } = report;
  if (places === ownPlaces) return json;
  return { ...inFile(json, places), length: file.length, analysed: analysed === text.length ? file.length : places.offsetOf(analysed) };
}

/** The value with all spans in it, however deep, moved to their places in the file. */
function inFile<Value>(value: Value, places: Places): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => inFile(each, places)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inFile(each as unknown, places)]));
  const { start, end } = moved as { readonly start?: unknown; readonly end?: unknown };
  return (typeof start === 'number' && typeof end === 'number' ? { ...moved, ...places.spanOf({ start, end }) } : moved) as Value;
}
