import { buildAnalysis } from './build-analysis.js';

/** A small article of ours, analysed by hand: a name, a role and a pronoun that speak, and a quotation of nobody. */
export const text = [
  'Mayor: ‘The market stays’',
  'Mayor Ann Lee promised on Monday to keep the old market.',
  '“We will not sell it,” she said. “Not this year.”',
  'The deputy mayor, Omar Haddad, called the plan “brave”.',
  '“Nobody asked the traders.”',
].join('\n');

export const market = buildAnalysis({
  text,
  roles: ['headline'],
  sources: [{ name: 'Ann Lee', description: 'Mayor', at: 'Mayor Ann Lee' }, { name: 'Omar Haddad', description: 'the deputy mayor', at: 'Omar Haddad' }],
  mentions: [
    { at: 'Mayor', form: 'role', source: 'Ann Lee' },
    { at: 'Mayor Ann Lee', source: 'Ann Lee' },
    { at: 'she', form: 'pronoun', source: 'Ann Lee' },
    { at: 'The deputy mayor, Omar Haddad', source: 'Omar Haddad' },
  ],
  cues: [{ at: ':', kind: 'colon', lemma: ':' }, { at: 'said' }, { at: 'called', lemma: 'call' }],
  quotations: [
    { at: ['‘The market stays’'], speaker: 'Mayor', cue: ':', certainty: 'likely', because: (at) => [{ kind: 'signature', mark: at(':'), mention: at('Mayor') }] },
    {
      at: ['“We will not sell it,”', '“Not this year.”'], speaker: 'she', cue: 'said',
      because: (at) => [
        { kind: 'adjacent-cue', cue: at('said'), mention: at('she') },
        { kind: 'pronoun-agrees', pronoun: at('she'), antecedent: at('Mayor Ann Lee') },
      ],
    },
    { at: ['the plan “brave”'], kind: 'mixed', speaker: 'The deputy mayor, Omar Haddad', cue: 'called', because: (at) => [{ kind: 'adjacent-cue', cue: at('called'), mention: at('Omar Haddad') }] },
    { at: ['“Nobody asked the traders.”'] },
  ],
});
