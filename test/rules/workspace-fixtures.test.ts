import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { digest } from '../../server/src/ide/digest.js';
import { workspaceRules } from '../../server/src/rules/index.js';
import { drawCarets, parseCarets } from '../kit/carets.js';

const folder = new URL('../fixtures/workspace-rules/', import.meta.url);

// Several articles in a file, with a line between them; carets say what the rule finds in each of them beside the others.
describe('the fixtures of the rules that compare articles', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const sources = readFileSync(new URL(name, folder), 'utf8').split('=====\n');
    const texts = sources.map((source) => parseCarets(source).text);
    const articles = texts.map((text, index) => ({ name: String(index), quotations: digest(analyze(text)).quotations.map(({ speaker, words, span }) => ({ speaker, words, place: { index, span } })) }));
    const found = workspaceRules.flatMap((rule) => [...rule.check(articles)].map(({ place }) => ({ ...place, label: rule.id })));
    expect(texts.map((text, at) => drawCarets(text, found.filter(({ index }) => index === at)))).toEqual(sources);
  });
});
