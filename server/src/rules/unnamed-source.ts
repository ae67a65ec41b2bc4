import { peopleOf } from './people.js';
import type { Finding, Rule } from './rule.js';
import { quotationsOfStory } from './story.js';

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  severity: 'off',
  summary: 'A quotation of somebody whom the article does not name.',
  yieldsTo: ['unexplained-anonymity'],
  *check(analysis): Iterable<Finding> {
    const people = peopleOf(analysis);
    for (const { quotation, attribution } of quotationsOfStory(analysis)) {
      const [source, mention] = [people.source(attribution.source), people.mention(attribution.speaker)];
      if (source?.type !== 'unnamed' || mention === undefined || mention.form === 'pronoun') continue;
      if (quotation.kind === 'indirect' || quotation.parent !== undefined || attribution.certainty === 'guess') continue;
      yield { span: mention.span, message: `The article quotes this source and does not name it: ${source.name}.`, related: [] };
    }
  },
};
