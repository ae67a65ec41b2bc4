/** Articles about people and places that do not exist, small enough that their answers were counted by hand. */
export const stories: readonly { readonly id: string; readonly outlet?: string; readonly date?: string; readonly desk?: string; readonly text: string }[] = [
  {
    id: 'ferry', outlet: 'Harbour Post', date: '2024-05-01', desk: 'city',
    text: 'Ferry stops\n\n“The ferry stays in the harbour until the engine is mended,” said Ida Brandt, the mayor.\n\nA senior official said “nobody knows the price.”\n\nTom Reed, a trader, said that the shops would suffer.\n',
  },
  {
    id: 'mended', outlet: 'Harbour Post', date: '2024-06-12',
    text: 'Ferry mended\n\n“It sails again,” said Ida Brandt, the mayor.\n\nTom Reed, a trader, said that he was glad.\n\nA senior official said the bill was paid.\n',
  },
  {
    id: 'valley', outlet: 'Valley Echo', date: '2024-05-03',
    text: 'The valley waits\n\n“The ferry stays in the harbour until the boiler is mended,” said Ida Brandt, the mayor.\n\nThe Harbour Trust claimed that the ferry was safe.\n',
  },
];

export const asLines = (articles: readonly object[]): string => articles.map((article) => `${JSON.stringify(article)}\n`).join('');
