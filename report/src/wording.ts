import type { Naming, ReportedFinding, ReportedQuotation, ReportedSource } from '../../server/src/ide/index.js';

/** "1 quotation", "1,024 quotations". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;

/** "41 %" as our pages write it; the number is rounded already. */
export const percent = (value: number): string => `${value.toString()}%`;

export const kindNames: Readonly<Record<ReportedQuotation['kind'], string>> = {
  direct: 'Direct',
  mixed: 'Partly quoted',
  indirect: 'Paraphrased',
};

export const kindNotes: Readonly<Record<ReportedQuotation['kind'], string>> = {
  direct: 'all in quotation marks',
  mixed: 'some words in quotation marks',
  indirect: 'none in quotation marks',
};

export const namingNames: Readonly<Record<Naming, string>> = {
  named: 'Named',
  group: 'Groups',
  unnamed: 'Unnamed',
  nobody: 'No clear speaker',
};

export const namingNotes: Readonly<Record<Naming, string>> = {
  named: 'people, organisations, documents',
  group: 'such as “residents”',
  unnamed: 'such as “a senior official”',
  nobody: 'nobody is given, or it is not clear who',
};

export const certaintyNames: Readonly<Record<ReportedQuotation['certainty'], string>> = {
  certain: 'Certain',
  likely: 'Likely',
  guess: 'A guess',
  unknown: 'Unknown',
};

export const typeNames: Readonly<Record<ReportedSource['type'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
  document: 'Document',
  unnamed: 'Unnamed',
};

export const severityNames: Readonly<Record<ReportedFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

/** Who speaks, or that nobody is given. */
export const speakerOf = ({ speaker }: ReportedQuotation): string => (speaker === '' ? namingNames.nobody : speaker);

/** Words cut at a word's end where they run long; `limit` counts UTF-16 code units. */
export function cut(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const space = words.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  return `${words.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '').replace(/(?<![\s,;:])[\s,;:]+$/u, '')}…`;
}
