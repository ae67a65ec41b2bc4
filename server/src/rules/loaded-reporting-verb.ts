import type { LoadedVerb, Span } from '../analysis/model/index.js';
import { wordsAt } from './people.js';
import type { Finding, Rule } from './rule.js';
import { roleAt } from './story.js';

/** What a reader hears besides that somebody said something. */
function overtone(judgement: LoadedVerb['judgement']): string {
  switch (judgement) {
    case 'doubt': return 'casts doubt on what is said';
    case 'guilt': return 'suggests that there is something to be ashamed of';
    case 'pride': return 'calls the speaker vain';
    case 'scorn': return 'mocks the speaker';
  }
}

export const loadedReportingVerb: Rule = {
  id: 'loaded-reporting-verb',
  severity: 'hint',
  summary: 'A reporting verb that judges what it reports.',
  *check(analysis): Iterable<Finding> {
    for (const { loaded } of analysis.cues) {
      if (loaded === undefined || roleAt(analysis, loaded.span) !== 'body') continue;
      const span: Span = loaded.span;
      yield { span, message: `“${wordsAt(analysis, span)}” ${overtone(loaded.judgement)}; “${loaded.plain}” does not.`, related: [] };
    }
  },
};
