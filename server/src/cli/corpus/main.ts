// The bundle dist/corpus.js: the commands that need the database, and the library for it.
export { runAsk } from '../commands/ask.js';
export { runCorpus } from '../commands/corpus.js';
