import type { Span } from './span.js';

/**
 * What a paragraph is to the article:
 * - `headline`: the title above the story, and the line of subheads under it;
 * - `byline`: who wrote it, and the dateline where it stands alone;
 * - `body`: the story;
 * - `footer`: what the page adds after the story (links, subscriptions, credits). Nothing in it is quoted or flagged.
 */
export type ParagraphRole = 'headline' | 'byline' | 'body' | 'footer';

/** One paragraph without its line end. A paragraph may hold single line breaks where the text is hard-wrapped. */
export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}
