import { describe, expect, it } from 'vitest';
import { redraw } from '../../kit/carets.js';
import { speakersIn } from '../../kit/reports.js';

const expectDrawing = (source: string): void => { expect(redraw(source, speakersIn)).toBe(source); };

describe('the speaker', () => {
  it('is the subject of a participle’s main clause, and never the one who is asked', () => {
    expectDrawing(`Asked about it, Rowe said the bridge is old.
                ^^^^ say
Rowe opened the door, saying: “We go.”
^^^^ say`);
  });

  it('stands behind “by” and “according to”', () => {
    expectDrawing(`According to a senior official, the bridge is old.
             ^^^^^^^^^^^^^^^^^ according to
She was told by Ann Rowe that the bridge is old.
                ^^^^^^^^ tell`);
  });

  it('keeps an apposition and a title, and no relative clause', () => {
    expectDrawing(`“We go,” said Ann Rowe, the mayor of Halden.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ say
“We go,” the mayor, Ann Rowe, said.
         ^^^^^^^^^^^^^^^^^^^ say
“We go,” said Mayor Ann Rowe, who lives in Halden.
              ^^^^^^^^^^^^^^ say
Ann Rowe, 54, a teacher, told the council that the bridge is old.
^^^^^^^^^^^^^^^^^^^^^^^ tell
“We go,” a spokesman for the council said.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ say
“We go,” said Ann Rowe’s brother, Bob Nye.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ say
The mayor’s spokeswoman said the bridge is old.
^^^^^^^^^^^^^^^^^^^^^^^ say`);
  });

  it('is found behind what opens the sentence', () => {
    expectDrawing(`The bridge is old, Rowe said, and so am I.
                   ^^^^ say
When she came home, Ann Rowe said the bridge is old.
                    ^^^^^^^^ say
On Monday, the council said the bridge is old.
           ^^^^^^^^^^^ say`);
  });

  it('may be several, unnamed, a group, a document or an organisation', () => {
    expectDrawing(`Rowe and Nye said the bridge is old.
^^^^^^^^^^^^ say
Residents say the bridge is old.
^^^^^^^^^ say
NATO said the bridge is old.
^^^^ say
Two people familiar with the matter said the bridge is old.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ say`);
  });

  it('stands before or behind its verb', () => {
    expectDrawing(`“We go,” Ann Rowe said.
         ^^^^^^^^ say
“We go,” she said.
         ^^^ say`);
  });
});
