import { describe, expect, it } from 'vitest';
import { asAttribution, redrawArticle } from '../../kit/speeches.js';

const expectDrawing = (source: string): void => { expect(redrawArticle(source, asAttribution)).toBe(source); };

describe('a quotation is spoken', () => {
  it('by its cue, and the surname alone afterwards', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old,” Ann Rowe said.
^^^^^^^^^^^^ q1 Ann Rowe
“It is new,” said Bob Nye, who built it. “It stays.”
^^^^^^^^^^^^ q2 Bob Nye
                                         ^^^^^^^^^^^ q2 Bob Nye
“It goes,” said Rowe.
^^^^^^^^^^ q3 Ann Rowe`);
  });

  it('by the surname after two people were named', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe closed the bridge. Her brother Bob Nye did not.
“It is old,” Rowe said. “It must go.”
^^^^^^^^^^^^ q1 Ann Rowe
                        ^^^^^^^^^^^^^ q1 Ann Rowe
“It is new,” Nye said.
^^^^^^^^^^^^ q2 Bob Nye`);
  });

  it('by a pronoun', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe is the mayor of Halden.
“It is old,” she said.
^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by a role', () => {
    expectDrawing(`The bridge will close. It is old.
Mayor Ann Rowe met Bob Nye on Monday.
“It is old,” the mayor said.
^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by "according to"', () => {
    expectDrawing(`The bridge will close. It is old.
According to Halden Council, the bridge is “a ruin”.
                             ^^^^^^^^^^^^^^^^^^^^^^ q1 Halden Council`);
  });

  it('by the one who tells, not the one who is told', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe told Bob Nye that the bridge was old.
                      ^^^^^^^^^^^^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by the one who tells in the passive', () => {
    expectDrawing(`The bridge will close. It is old.
Bob Nye was told by Ann Rowe that the bridge was old.
                             ^^^^^^^^^^^^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by a description', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old,” said a senior official.
^^^^^^^^^^^^ q1 senior official`);
  });

  it('by the subject of the clause before', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe closed the bridge, saying it was “a ruin”.
                                   ^^^^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by the introduction above', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe added:
“It is old and it must go.”
^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by the same speaker over paragraphs', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old,” Ann Rowe said. “It is ugly.
^^^^^^^^^^^^ q1 Ann Rowe
                            ^^^^^^^^^^^^ q1 Ann Rowe
“And it must go.”
^^^^^^^^^^^^^^^^^ q1 Ann Rowe`);
  });

  it('by the same speaker where it is carried on', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old,” Ann Rowe said.
^^^^^^^^^^^^ q1 Ann Rowe
“And it is ugly and it must go.”
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ q2 Ann Rowe`);
  });

  it('by the name before a colon in a transcript', () => {
    expectDrawing(`Debate about the bridge
ANN ROWE: It is old and it must go.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ q1 ANN ROWE
BOB NYE: It is new and it must stay.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ q2 BOB NYE`);
  });

  it('by nobody', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old and it must go.”
^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 nobody`);
  });

  it('by the pronoun that says that nobody did', () => {
    expectDrawing(`The town is wet. It is old.
It means that when the pumps fail nobody asks “who bought the pumps?”
                                              ^^^^^^^^^^^^^^^^^^^^^^^ q1 nobody`);
  });
});
