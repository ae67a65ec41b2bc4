/** A reporting verb that the tables do not have and a newsroom uses: "harrumph". */
export interface ExtraVerb {
  /** The dictionary form: one word in lower case, hyphens allowed. */
  readonly verb: string;
  /** The past form where it is irregular, or doubles its last letter: "ad-libbed". */
  readonly past?: string | undefined;
  /** The past participle where it is another one than the past form. */
  readonly participle?: string | undefined;
  /** A verb of the tables that takes the same words beside it; one that takes quoted words and a that-clause where none is named. */
  readonly like?: string | undefined;
}
