import type { Question } from '../question.js';
import { bySourceType } from './by-source-type.js';
import { findingsByRule } from './findings.js';
import { mostQuoted } from './most-quoted.js';
import { paraphraseOnly } from './paraphrase-only.js';
import { quotedDifferently } from './quoted-differently.js';
import { reportingVerbs } from './reporting-verbs.js';
import { singleSourceArticles } from './single-source.js';
import { unnamedShare } from './unnamed-share.js';
import { unnamedWords } from './unnamed-words.js';

/** The ready questions, in the order in which they are listed: who speaks, how openly, in what words. */
export const questions: readonly Question[] = Object.freeze([
  mostQuoted, paraphraseOnly, bySourceType, unnamedShare, unnamedWords, singleSourceArticles, quotedDifferently, reportingVerbs, findingsByRule,
]);
