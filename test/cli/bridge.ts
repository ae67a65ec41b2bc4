import { placing, type Report } from '../../server/src/cli/report.js';
import { documentationUrl, type Diagnostic } from '../../server/src/rules/index.js';
import { at, story } from './story.js';

/** A small council story with one of everything that a format shows. */
const text = `Harrow Street bridge to close for eight months

The bridge over the Wend will close to all traffic in March, the city’s chief engineer, Ada Okafor, told councillors on Tuesday.
“We have patched it for eleven winters, and each patch has bought us a little less time than the one before it,” she said. “There is nothing left to patch, nothing left to weld and nobody left on my team who believes that another coat of paint will carry forty thousand cars a day over that river. So this time we do it properly, or we take it down.”
Councillor Tom Brill called the plan “a gift to nobody but the contractors” and asked for a second opinion.
A city spokesman said detours would be signed by February.
“My shop will not live through it.”
“We were never asked, said Brill, who left early.
Leah Strand of the Wend Traders sat in the gallery.
`;

export const bridge = story(text, [
  { name: 'Ada Okafor', type: 'person', description: 'chief engineer', introduced: 'Ada Okafor' },
  { name: 'Tom Brill', type: 'person', description: 'Councillor', introduced: 'Tom Brill' },
  { name: 'city spokesman', type: 'unnamed', introduced: 'A city spokesman' },
  { name: 'Leah Strand', type: 'person', description: 'the Wend Traders', introduced: 'Leah Strand' },
], [
  { kind: 'indirect', words: ['The bridge over the Wend will close to all traffic in March'], cue: 'told', speaker: 'the city’s chief engineer, Ada Okafor', source: 's1',
    because: [{ kind: 'adjacent-cue', cue: at(text, 'told'), mention: at(text, 'Ada Okafor') }] },
  { kind: 'direct', words: ['“We have patched it for eleven winters, and each patch has bought us a little less time than the one before it,”', '“There is nothing left to patch, nothing left to weld and nobody left on my team who believes that another coat of paint will carry forty thousand cars a day over that river. So this time we do it properly, or we take it down.”'],
    cue: 'she [said]', speaker: '[she] said', form: 'pronoun', source: 's1',
    because: [{ kind: 'adjacent-cue', cue: at(text, 'she [said]'), mention: at(text, '[she] said') }, { kind: 'pronoun-agrees', pronoun: at(text, '[she] said'), antecedent: at(text, 'Ada Okafor') }] },
  { kind: 'mixed', words: ['the plan “a gift to nobody but the contractors”'], cue: 'called', speaker: 'Councillor Tom Brill', source: 's2' },
  { kind: 'indirect', words: ['detours would be signed by February'], cue: 'spokesman [said]', speaker: 'A city spokesman', form: 'unnamed', source: 's3', certainty: 'likely' },
  { kind: 'direct', words: ['“My shop will not live through it.”'] },
  { kind: 'direct', words: ['“We were never asked, '], cue: 'asked, [said]', speaker: 'said [Brill]', source: 's2', certainty: 'guess', closed: false },
]);

const diagnostics: readonly Diagnostic[] = [
  { rule: 'unattributed-quote', severity: 'warning', span: at(text, '“My shop will not live through it.”'), message: 'The article does not say who is speaking: “My shop will not live through it.”',
    related: [{ span: at(text, 'A city spokesman'), message: 'The nearest possible speaker is city spokesman.' }] },
  { rule: 'unclosed-quote', severity: 'warning', span: at(text, '“We were never asked, said'), message: 'This quotation is never closed: “We were never asked, said Brill…', related: [] },
];

export const bridgeReport: Report = { id: 'stories/bridge.txt', analysis: bridge, silenced: [], notices: [], ...placing({ file: text }),
  diagnostics: diagnostics.map((each) => ({ ...each, documentation: documentationUrl(each.rule) })),
};
