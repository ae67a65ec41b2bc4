import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/analysis/index.js';
import { keptOf } from '../../server/src/analysis/kept.js';

/** Where the headline has changed, all is found anew. */
const HEADLINE = 'Ferry to stop at Orlo after long winter\n\nIt was a long winter in the harbour, and the old pier gave way to the ice in the end.';
/** So many paragraphs that nothing above them is looked for from below. */
const FAR = Array.from({ length: 8 }, (_, i) => `It rained on day ${String(i)}, and the water rose by a hand.`).join('\n');
/** Farther than it counts how far away somebody was named. */
const FARTHER = [FAR, FAR, FAR].join('\n');

/** Two who hold an office, and who are named so often that once more is nothing new. */
const WELL_KNOWN = ['Ferryman Dov Marek left. Ferryman Ann Rowe stayed.', 'Marek met Rowe. '.repeat(10)];

/** What a later version gives with the earlier one at hand, and without. */
function both(before: string, after: string): { readonly since: Analysis; readonly anew: Analysis; readonly old: Analysis } {
  const old = analyze(before);
  return { since: analyze(after, {}, old), anew: analyze(after), old };
}

const speakers = ({ attributions, sources }: Analysis): readonly (string | undefined)[] => attributions.map(({ source }) => sources.find(({ id }) => id === source)?.name);

describe('who everybody is, found from an earlier version', () => {
  it.each([
    ['a surname that another person bears now', ['Mara Lund left.', FAR, '“We go,” Lund said.'], ['Mara Lund left.', 'Otto Lund stayed. Otto Lund slept.', FAR, '“We go,” Lund said.']],
    ['a full name far below that gets a first name', ['“We go,” Lund said.', FAR, 'Lund left.'], ['“We go,” Lund said.', FAR, 'Mara Lund left.']],
    ['a full name that loses its first name', ['“We go,” Lund said.', FAR, 'Mara Lund left.'], ['“We go,” Lund said.', FAR, 'Lund left.']],
    ['an honorific far away', ['“We go,” Lund said. She left.', FAR, 'Lund left.'], ['“We go,” Lund said. She left.', FAR, 'Mr Lund left.']],
    ['a slip of the pen', ['“We go,” Marcheti said.', FAR, 'It rained.'], ['“We go,” Marcheti said.', FAR, 'Ann Marchetti left.']],
    ['an office that a far description gives', ['“We go,” the ferryman said.', FAR, 'Dov Marek left.'], ['“We go,” the ferryman said.', FAR, 'Dov Marek, a ferryman, left.']],
    ['an office that somebody else holds, too', ['Ferryman Dov Marek left.', FARTHER, '“We go,” the ferryman said.'], ['Ferryman Dov Marek left. Ferryman Ann Rowe stayed.', FARTHER, '“We go,” the ferryman said.']],
    ['a holder of an office who is named nearer', [...WELL_KNOWN, FARTHER, 'It was dark.', FAR, '“We go,” the ferryman said.'], [...WELL_KNOWN, FARTHER, 'It was dark. Marek slept.', FAR, '“We go,” the ferryman said.']],
    ['a pronoun that tells a gender', ['Mara Lund said no.', FAR, '“We go,” Lund said. “We stay,” Otto Falk said.'], ['Mara Lund said she left.', FAR, '“We go,” Lund said. “We stay,” Otto Falk said.']],
    ['the first person who is named', ['It rained.', FAR, '“The pool will close,” he said. Driver Owen Prosser will retire.'], ['It rained on Ann Rowe.', FAR, '“The pool will close,” he said. Driver Owen Prosser will retire.']],
    ['a name in the next paragraph', ['“The pool will close,” he said.', 'Later that day Owen Prosser will retire.', FAR], ['“The pool will close,” he said.', 'Later Owen Prosser will retire.', FAR]],
    ['a word that is a name elsewhere', ['Harbour was blunt. “We go.”', FAR, 'They saw the harbour.'], ['Harbour was blunt. “We go.”', FAR, 'They saw Harbour there.']],
    ['a description that is gone where it stood first', ['“We go,” a tall woman said.', FAR, '“We stay,” a tall woman said.'], ['“We go.”', FAR, '“We stay,” a tall woman said.']],
    ['others who are meant by a noun alone', ['“We go,” the museum’s trustees said.', FAR, '“We stay,” the trustees said.'], ['“We go,” the school’s trustees said.', FAR, '“We stay,” the trustees said.']],
    ['a body whose noun stands alone', ['“We go,” the company said.', FAR, 'Norvik stayed.'], ['“We go,” the company said.', FAR, 'Norvik Company stayed.']],
    ['a name that a sentence treats as a body’s', ['“We go,” Norvik said.', FAR, 'Norvik said no.'], ['“We go,” Norvik said.', FAR, 'Norvik said it would go.']],
    ['who wrote the article', ['“We go,” Ann Rowe said. I left.', FAR, 'Dov Marek was a ferryman.'], ['“We go,” Ann Rowe said. I left.', FAR, 'Dov Marek is a ferryman.']],
    ['who speaks around somebody’s words', ['“He said, ‘I go,’ and left,” Ann Rowe said.', FAR], ['“He said, ‘I go,’ and left,” Otto Falk said.', FAR]],
    ['a paragraph more', ['Ferryman Dov Marek left. Ferryman Ann Rowe stayed.', FAR, '“We go,” the ferryman said.'], ['Ferryman Dov Marek left.', 'Ferryman Ann Rowe stayed.', FAR, '“We go,” the ferryman said.']],
  ])('is as from scratch with %s', (_, before, after) => {
    for (const [one, other] of [[before, after], [after, before]] as const) {
      const { since, anew } = both([HEADLINE, ...one].join('\n'), [HEADLINE, ...other].join('\n'));
      expect(since).toEqual(anew);
    }
  });

  it('finds those nobody anew who have nothing to do with a name that is typed', () => {
    const start = [HEADLINE, 'Mara Lund left.', '“We go,” Lund said. “She is right,” the mayor said.', FAR];
    const { since, old } = both([...start, 'It was over.', FAR, '“We stay,” Otto Falk said. He left.'].join('\n'), [...start, 'It was over, said Ann Rowe.', FAR, '“We stay,” Otto Falk said. He left.'].join('\n'));
    const [now, before] = [keptOf(since)?.resolution.identities.of, keptOf(old)?.resolution.identities.of];
    expect(speakers(since)).toEqual([...speakers(old).slice(0, 2), 'Ann Rowe', ...speakers(old).slice(2)]);
    expect(now?.filter((identity) => !before?.includes(identity)).map((identity) => identity?.entity.words)).toEqual([['ann', 'rowe']]);
  });
});
