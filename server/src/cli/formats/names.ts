/** The names of the formats, in the order in which help lists them. */
export const formatNames = ['text', 'json', 'jsonl', 'csv', 'sarif', 'github', 'markdown', 'brat', 'html'] as const;
export type Format = (typeof formatNames)[number];
