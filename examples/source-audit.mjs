// Who is quoted in a folder of articles, how much and in how many of them, and how much of it comes from people without a name.
//
//     node examples/source-audit.mjs samples
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, shares } from 'on-the-record';

const folder = process.argv[2] ?? 'samples';
const files = readdirSync(folder).filter(name => /\.(article|news|txt)$/.test(name)).sort();

const sources = new Map();
for (const file of files) {
  const analysis = analyze(readFileSync(join(folder, file), 'utf8'));
  const counts = new Map(shares(analysis).map(share => [share.source, share]));
  for (const { id, name, type } of analysis.sources) {
    const { quotations, words } = counts.get(id);
    if (quotations === 0) continue;
    // The same name in two articles is taken for one source; “a spokesman” is another one in each article.
    const key = type === 'unnamed' || type === 'group' ? `${file} ${id}` : name;
    const before = sources.get(key) ?? { name, type, articles: 0, quotations: 0, words: 0 };
    sources.set(key, { name, type, articles: before.articles + 1, quotations: before.quotations + quotations, words: before.words + words });
  }
}

const all = [...sources.values()].sort((a, b) => b.words - a.words || b.quotations - a.quotations);
const total = all.reduce((sum, { words }) => sum + words, 0);
const unnamed = all.filter(({ type }) => type === 'unnamed').reduce((sum, { words }) => sum + words, 0);
const percent = part => `${total === 0 ? 0 : Math.round(100 * part / total)}%`;

console.log(`${files.length} articles, ${all.length} sources, ${total} quoted words`);
console.log(`From unnamed sources: ${unnamed} words, ${percent(unnamed)}\n`);
for (const { name, type, articles, quotations, words } of all) {
  console.log(`${String(words).padStart(6)} words  ${String(quotations).padStart(3)} quotations  ${String(articles).padStart(3)} articles  ${name} (${type})`);
}
