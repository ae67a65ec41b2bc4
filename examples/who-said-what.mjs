// A table of who said what in an article, in Markdown, with how certain each speaker is.
//
//     node examples/who-said-what.mjs samples/with-faults.article
import { readFileSync } from 'node:fs';
import { analyze, toJson } from 'on-the-record';

const file = process.argv[2] ?? 'samples/with-faults.article';
const { quotations } = toJson(analyze(readFileSync(file, 'utf8')), { id: file });

/** Words of an article are data: none of them may end a cell. */
const cell = text => text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&');

console.log('| Line | Who | Words | Kind | Certainty |\n|---:|---|---|---|---|');
for (const { line, speaker, text, kind } of quotations) {
  const who = speaker === null ? '–' : speaker.name ?? speaker.text;
  console.log(`| ${line} | ${cell(who)} | ${cell(text)} | ${kind} | ${speaker?.certainty ?? 'unknown'} |`);
}
