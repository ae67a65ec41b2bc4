// Reads articles as `batch` does and does nothing but tag them with compromise: what our batch is measured against.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

let words = 0;
for (const line of readFileSync(0, 'utf8').split('\n')) if (line !== '') words += nlp(JSON.parse(line).text).wordCount();
console.log(words);
