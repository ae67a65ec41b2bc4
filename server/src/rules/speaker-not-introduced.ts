import { countWords, type Analysis, type Mention, type Source } from '../analysis/model/index.js';
import { peopleOf, wordsAt } from './people.js';
import type { Finding, Rule } from './rule.js';
import { paragraphAt, quotationsOfStory, roleAt } from './story.js';

/** A line above the story that has fewer words than this is a headline or a standfirst, whatever it ends in. */
const LEAD = 20;

/** Where the story begins: with the first paragraph that is as long as a lead; 0 where none is. */
const storyStart = ({ text, paragraphs }: Analysis): number =>
  paragraphs.find((paragraph) => paragraph.role === 'body' && countWords(text.slice(paragraph.start, paragraph.end)) >= LEAD)?.start ?? 0;

/** Whether a mention says more of somebody than a surname: the full name, a title before the name, a description. */
const introduces = (analysis: Analysis, mention: Mention): boolean =>
  mention.form !== 'name' || mention.description !== undefined || mention.head.start > mention.span.start || /\s/u.test(wordsAt(analysis, mention.head));

/**
 * The place that gives the full name of somebody whom a paragraph above it quotes by surname alone; undefined for everybody
 * else. Within one paragraph a story may well begin with the words and go on with whose they are.
 */
function introduction(analysis: Analysis, source: Source, speaker: Mention): Mention | undefined {
  const mentions = analysis.mentions.filter((mention) => mention.source === source.id && mention.form !== 'pronoun');
  const inStory = mentions.filter((mention) => roleAt(analysis, mention.span) === 'body' && mention.span.start >= storyStart(analysis));
  if (inStory.some((mention) => mention.span.start <= speaker.span.start && introduces(analysis, mention))) return undefined;
  const full = inStory.find((mention) => mention.form === 'name' && mention.head.start === source.introducedAt.start && mention.span.start > speaker.span.end);
  return full !== undefined && paragraphAt(analysis, full.span) !== paragraphAt(analysis, speaker.span) ? full : undefined;
}

export const speakerNotIntroduced: Rule = {
  id: 'speaker-not-introduced',
  severity: 'information',
  summary: 'A speaker who is quoted by surname before the full name is given.',
  *check(analysis): Iterable<Finding> {
    const people = peopleOf(analysis);
    const start = storyStart(analysis);
    const told = new Set<Source>();
    for (const { attribution, quotation } of quotationsOfStory(analysis)) {
      const [speaker, source] = [people.mention(attribution.speaker), people.source(attribution.source)];
      if (speaker === undefined || source?.type !== 'person' || told.has(source) || quotation.parent !== undefined || speaker.span.start < start) continue;
      told.add(source);
      const later = speaker.form === 'name' ? introduction(analysis, source, speaker) : undefined;
      if (later === undefined || !source.name.endsWith(` ${wordsAt(analysis, speaker.head)}`)) continue;
      yield {
        span: speaker.span,
        message: `${wordsAt(analysis, speaker.head)} is quoted before the full name is given: ${source.name}.`,
        related: [{ span: later.span, message: 'The full name comes only here.' }],
      };
    }
  },
};
