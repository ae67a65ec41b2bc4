/** What a cell of an answer holds; null where there is nothing to say. */
export type AnswerCell = string | number | null;

/** A column of an answer. */
export interface AnswerColumn {
  /** For programs: the heading in CSV, the name in JSON. */
  readonly key: string;
  /** For people. */
  readonly head: string;
  /** `percent` is a number from 0 to 100; it and `decimal` have one decimal. */
  readonly kind: 'words' | 'number' | 'decimal' | 'percent';
  /** Whether its words run to sentences. */
  readonly long?: true;
}

/** Which columns a picture of the answer is drawn from, by their keys. */
export type AnswerPicture =
  /** A bar a row. */
  | { readonly kind: 'bars'; readonly label: string; readonly value: string }
  /** A bar for each of a group, cut into parts. */
  | { readonly kind: 'stack'; readonly group: string; readonly part: string; readonly value: string }
  /** A table of squares, darker where the value is higher. */
  | { readonly kind: 'grid'; readonly row: string; readonly column: string; readonly value: string };

/** The answer to a question about many articles, as plain data: each format is a view of it. */
export interface Answer {
  /** “most-quoted”. */
  readonly id: string;
  /** “Who is quoted most?” */
  readonly question: string;
  /** What was counted, and how. */
  readonly note: string;
  /** What somebody has to know to read this answer right: what was left out, what is not finished. */
  readonly remarks: readonly string[];
  /** What was asked of: “polnear.sqlite: 924 articles, outlet breitbart, from 2016-09”. */
  readonly of: string;
  readonly columns: readonly AnswerColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly AnswerCell[])[];
  /** How many rows there are, where not all of them are given. */
  readonly total: number;
  /** Undefined where a picture would show nothing that the table does not. */
  readonly picture: AnswerPicture | undefined;
}
