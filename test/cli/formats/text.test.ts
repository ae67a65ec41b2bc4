import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatFindings, formatText } from '../../../server/src/cli/formats/text.js';
import type { TextSettings } from '../../../server/src/cli/formats/text/page.js';
import { placing, report } from '../../../server/src/cli/report.js';
import { styleOf } from '../../../server/src/cli/terminal/style.js';
import { widthOf } from '../../../server/src/cli/terminal/width.js';
import { bridgeReport } from '../bridge.js';
import { story } from '../story.js';

const plain: TextSettings = { width: 80, style: styleOf(false), full: false, quiet: false, why: false, showSilenced: false };
const show = (settings: Partial<TextSettings> = {}): string => formatText(bridgeReport, { ...plain, ...settings });

describe('the quiet text format', () => {
  test('is the findings and nothing else', () => {
    expect(formatFindings(bridgeReport, plain).split('\n').slice(0, 3)).toEqual([
      '  stories/bridge.txt:7:1  warning  unattributed-quote', '    The article does not say who is speaking: “My shop will not live through', '    it.”',
    ]);
    expect(formatFindings({ ...bridgeReport, diagnostics: [] }, plain)).toBe('');
  });
});

describe('the text format', () => {
  test('reads like this at 80 columns', () => {
    expect(show()).toMatchInlineSnapshot(`
      "stories/bridge.txt  6 quotations, 3 sources, 2 findings

      Quotations
          3  the city’s chief engineer, Ada Okafor                   indirect, certain
             The bridge over the Wend will close to all traffic in March

          4  she → Ada Okafor                                          direct, certain
             “We have patched it for eleven winters, and each patch has bought us a
             little less time than the one before it,” … “There is nothing left to
             patch, nothing left to weld […] thousand cars a day over that river. So
             this time we do it properly, or we take it down.”

          5  Councillor Tom Brill                                       mixed, certain
             the plan “a gift to nobody but the contractors”

          6  A city spokesman                                         indirect, likely
             detours would be signed by February

          7  nobody named                                                       direct
             “My shop will not live through it.”

          8  Brill → Tom Brill                                           direct, guess
             “We were never asked,

      Sources                           quotes  quoted words  share
        Ada Okafor      chief engineer       2            67    84%  ███████░
        Tom Brill       Councillor           2            13    16%  █░░░░░░░
        city spokesman  not named            1             0     0%  ░░░░░░░░
        Named, not quoted: Leah Strand

      Findings
        stories/bridge.txt:7:1  warning  unattributed-quote
          The article does not say who is speaking: “My shop will not live through
          it.”
          The nearest possible speaker is city spokesman. (line 6)
        stories/bridge.txt:8:1  warning  unclosed-quote
          This quotation is never closed: “We were never asked, said Brill…
      "
    `);
  });

  test('says why where asked', () => {
    expect(show({ why: true })).toContain('       why: “she” is the subject of “said”, which stands beside these words.\n            “she” fits “Ada Okafor” best of the people named before.\n');
    expect(show()).not.toContain('why:');
  });

  test('cuts long quotations in the middle unless they are asked for in full', () => {
    expect(show()).toContain('[…]');
    expect(show({ full: true })).not.toContain('[…]');
  });

  test.each([50, 60, 80, 100])('keeps to %i columns', (width) => {
    const lines = show({ width, why: true }).split('\n').filter((line) => !line.startsWith('  stories/'));
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  });

  test('says the same in colour', () => {
    const colored = show({ style: styleOf(true) });
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored).replace(/ +$/gm, '')).toBe(show());
  });

  test('gives a speaker the same colour everywhere', () => {
    const cyan = show({ style: styleOf(true) }).match(/\[36mAda Okafor/g);
    expect(cyan).toHaveLength(3);
  });

  test('lets no control character of an article reach the terminal', () => {
    const nasty = '\u001b]0;x\u0007Ada\u202e Poe';
    const text = `“Red \u001b[31malert\u0007,” said ${nasty}.`;
    const start = text.indexOf('“');
    const end = text.indexOf('”') + 1;
    const known = story(text, [{ name: nasty, type: 'person', introduced: nasty }], [{ kind: 'direct', words: ['“Red'], source: 's1', speaker: nasty }]);
    const analysis = { ...known, quotations: known.quotations.map((each) => ({ ...each, segments: [{ start, end }] })) };
    const page = formatText({ id: 'a\u001b[2Jb.txt', analysis, diagnostics: [], silenced: [], notices: [], ...placing({ file: text }) }, plain);
    // eslint-disable-next-line no-control-regex -- finding control characters is the point
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('of an article without quotations says so', () => {
    expect(formatText(report('weather.txt', 'Rain fell.\n'), plain)).toBe('weather.txt  0 quotations, 0 sources, 0 findings\n\nNo quotations.\n');
  });
});

describe('speakers', () => {
  const text = 'Ann Lee said: “He told me ‘never’.”\nHe left it there.\n“Go.”\n';
  const analysis = story(text, [{ name: 'Ann Lee', type: 'person', introduced: 'Ann Lee' }], [
    { kind: 'direct', words: ['“He told me ‘never’.”'], speaker: 'Ann Lee', source: 's1' },
    { kind: 'direct', words: ['‘never’'], speaker: '“[He]', form: 'pronoun', certainty: 'likely', parent: 'q1' },
    { kind: 'direct', words: ['“Go.”'], source: 's1', certainty: 'likely' },
  ]);
  const page = formatText({ id: 'x.txt', analysis, diagnostics: [], silenced: [], notices: [], ...placing({ file: text }) }, plain);

  test('of a nested quotation stand further in, and say so where nobody can tell who "he" is', () => {
    expect(page).toMatch(/\n {4}1 {4}He → not resolved +direct, likely\n {9}‘never’\n/);
  });

  test('who are not named again are named all the same', () => {
    expect(page).toMatch(/\n {4}3 {2}Ann Lee +direct, likely\n {7}“Go\.”\n/);
  });
});
