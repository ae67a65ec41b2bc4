/** What a corpus keeps of an article beside its text, each under a name of ours. */
export const FIELDS = ['outlet', 'date', 'title', 'author', 'url'] as const;
export type Field = (typeof FIELDS)[number];
export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);
