import type { Analysis, Mention, Source } from '../analysis/model/index.js';
import { attributionOf, paragraphsAbove, peopleOf, wordsAt, type People } from './people.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory, type Attributed } from './story.js';

/** Somebody whom the speaker's words fit, with the place that names him. */
interface Candidate {
  readonly source: Source;
  readonly mention: Mention;
}

/** How many paragraphs above the quotation a reader still has somebody in mind. */
const NEAR = 1;

/** Whether somebody is one of those whom "he", "she" or "the minister" can mean here. */
function fits(analysis: Analysis, { source, mention }: Candidate, speaker: Mention): boolean {
  const word = wordsAt(analysis, speaker.span).toLowerCase();
  if (source.type !== 'person' || mention.form === 'pronoun') return false;
  if (speaker.form === 'pronoun' && source.gender !== word) return false;
  return mention.span.end <= speaker.span.start && paragraphsAbove(analysis, speaker.span) - paragraphsAbove(analysis, mention.span) <= NEAR;
}

/** The last mention of a source in words before a place. */
const lastBefore = (analysis: Analysis, source: Source, place: Mention): Mention | undefined =>
  analysis.mentions.findLast((mention) => mention.source === source.id && mention.form !== 'pronoun' && mention.span.end <= place.span.start);

/** Those whom the speaker's words fit equally well: the one who was taken, then the others; empty where it is plain who is meant. */
function candidates(analysis: Analysis, { attribution }: Attributed, people: People): Candidate[] {
  const speaker = people.mention(attribution.speaker);
  const taken = people.source(attribution.source);
  if (speaker === undefined || taken === undefined) return [];
  const others = attribution.rivals.filter((rival) => rival.lostBy !== 'disagrees' && rival.source !== taken.id).map((rival) => people.source(rival.source));
  const all = [taken, ...others].flatMap((source): Candidate[] => {
    const mention = source === undefined ? undefined : lastBefore(analysis, source, speaker);
    return source === undefined || mention === undefined ? [] : [{ source, mention }];
  });
  const fitting = all.filter((candidate) => fits(analysis, candidate, speaker));
  return fitting.length > 1 && fitting[0]?.source === taken ? fitting : [];
}

/** Whether the analysis itself could hardly tell whom a pronoun means, or which of several holders of an office a role. */
function isOpen({ quotation, attribution }: Attributed, people: People): boolean {
  if (quotation.kind === 'indirect' || quotation.parent !== undefined || attribution.certainty !== 'guess') return false;
  const form = people.mention(attribution.speaker)?.form;
  return form === 'pronoun' || (form === 'role' && attribution.because.some(({ kind }) => kind === 'role-matches'));
}

/** Whether one of them has just spoken, so that a reader expects him to go on. */
function goesOn(analysis: Analysis, { quotation, first }: Attributed, all: readonly Candidate[]): boolean {
  const index = analysis.quotations.findIndex((one) => one.id === quotation.id);
  const last = analysis.quotations.slice(0, index).findLast((one) => one.parent === undefined);
  const place = last?.segments.at(-1);
  if (last === undefined || place === undefined || paragraphsAbove(analysis, first) - paragraphsAbove(analysis, place) > NEAR) return false;
  const source = attributionOf(analysis, last.id)?.source;
  return all.some((candidate) => candidate.source.id === source);
}

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  severity: 'hint',
  summary: 'A pronoun or a role that names the speaker and fits two people.',
  *check(analysis): Iterable<Finding> {
    const people = peopleOf(analysis);
    for (const story of quotationsOfStory(analysis)) {
      const speaker = people.mention(story.attribution.speaker);
      const [first, second, ...more] = isOpen(story, people) ? candidates(analysis, story, people) : [];
      if (speaker === undefined || first === undefined || second === undefined) continue;
      const all = [first, second, ...more];
      if (goesOn(analysis, story, all)) continue;
      yield {
        span: speaker.span,
        message: `“${wordsAt(analysis, speaker.span)}” can be ${first.source.name} or ${second.source.name} here.`,
        related: all.map(({ source, mention }) => ({ span: mention.span, message: `It can be ${source.name}.` })),
      };
    }
  },
};
