/** How a source is spoken of. "it" is a body. */
export type KnownPronoun = 'he' | 'she' | 'they' | 'it';

/** Somebody of whom the caller knows what an article need not say. */
export interface KnownSource {
  /** The name in full, as it is to be shown: "Dana Pike". */
  readonly name: string;
  /** What else it is called: "POTUS", "the Bridge Queen". */
  readonly aliases?: readonly string[] | undefined;
  /** A person where nothing is said. */
  readonly type?: 'person' | 'organisation' | undefined;
  /** Who it is: "mayor of Orlo". The offices and places in it find the source again behind "the mayor". */
  readonly description?: string | undefined;
  /** As the person gives them, the usual one first; none where nothing is known. */
  readonly pronouns?: readonly KnownPronoun[] | undefined;
}
