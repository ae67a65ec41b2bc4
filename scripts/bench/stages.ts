import nlp from 'compromise/tokenize';
import { analyze, castOf, identities, pairMarks, paragraphs, passages, phrases, readParagraphs, sentences, sources } from './analysis.js';
import { median, ms, table, timed, type Section } from './figures.js';
import { prose } from './texts.js';

const SIZE = 20_000;
const ROUNDS = 7;

/** One stage after another over one text, each timed over all paragraphs; and what no analysis could be faster than. */
function round(text: string): Readonly<Record<string, number>> {
  const blocks = paragraphs(text);
  const texts = blocks.map(({ start, end }) => text.slice(start, end));
  const locals = readParagraphs(texts);
  const article = { text, paragraphs: blocks, locals };
  const spoken = passages(article).passages;
  const cast = castOf(article, spoken);
  const people = { cast, headline: locals[0], sources: [] };
  const known = identities(people);
  const marks = texts.map((one) => pairMarks(one, undefined));
  const split = texts.map((one, index) => sentences(one, marks[index]?.quoted ?? []));
  const all = { local: timed(() => readParagraphs(texts)), marks: timed(() => texts.map((one) => pairMarks(one, undefined))), sentences: timed(() => texts.map((one, index) => sentences(one, marks[index]?.quoted ?? []))), phrases: timed(() => split.map((each) => each.map((one) => phrases(one)))) };
  return {
    'paragraphs': timed(() => paragraphs(text)),
    'marks': all.marks,
    'sentences': all.sentences,
    'phrases': all.phrases,
    'reports, and the rest of the local stages': all.local - all.marks - all.sentences - all.phrases,
    'quotations and attributions': timed(() => passages(article)),
    'identities': timed(() => identities({ ...people, cast: castOf(article, spoken) })),
    'sources': timed(() => sources({ ...article, cast, known }, spoken)),
    'whole': timed(() => analyze(text)),
    'marks alone': timed(() => text.match(/[“”"‘’'«»]/g)),
    'tokenizer': timed(() => nlp(text).json({ offset: true })),
  };
}

/** Where the time of an analysis from scratch goes. */
export function stages(): Section {
  const text = prose(SIZE);
  const rounds = Array.from({ length: ROUNDS }, () => round(text)).slice(2);
  const figure = (name: string): number => median(rounds.map((one) => one[name] ?? 0));
  const names = Object.keys(rounds[0] ?? {}).filter((name) => !['whole', 'marks alone', 'tokenizer'].includes(name));
  const sum = names.reduce((total, name) => total + figure(name), 0);
  return {
    title: 'Where the time goes',
    bars: [],
    details: [
      `An article of 20,000 words from scratch, warm: ${ms(figure('whole'))}. The global stages, from quotations on, are what a key costs: the others are done anew for one paragraph only.`,
      table(['stage', 'time', 'share'], names.map((name) => [name, ms(figure(name)), `${(100 * figure(name) / sum).toFixed(0)} %`])),
      `What the limit would be: a plain search for all quotation marks takes ${ms(figure('marks alone'))}, and compromise’s tokenizer alone, without any tag, ${ms(figure('tokenizer'))}.`,
    ].join('\n\n'),
  };
}
