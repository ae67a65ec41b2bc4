// The analysis and its stages as the products have them, in one bundle: the tool that runs these scripts names each function anew
// as it is made, which takes longer than many of the functions.
export { readParagraphs } from '../../../server/src/analysis/incremental.js';
export { analyze } from '../../../server/src/analysis/index.js';
export { castOf } from '../../../server/src/analysis/stages/identities/cast.js';
export { identities } from '../../../server/src/analysis/stages/identities/identities.js';
export { pairMarks } from '../../../server/src/analysis/stages/marks/marks.js';
export { paragraphs } from '../../../server/src/analysis/stages/paragraphs/paragraphs.js';
export { passages } from '../../../server/src/analysis/stages/passages/passages.js';
export { phrases } from '../../../server/src/analysis/stages/phrases/phrases.js';
export { sentences } from '../../../server/src/analysis/stages/sentences/sentences.js';
export { sources } from '../../../server/src/analysis/stages/sources/sources.js';
