import { describe, expect, it } from 'vitest';
import { redraw } from '../../kit/carets.js';
import { cuesIn } from '../../kit/reports.js';

const expectDrawing = (source: string): void => { expect(redraw(source, cuesIn)).toBe(source); };

describe('cues', () => {
  it('are no nouns, adjectives or verbs that report nothing', () => {
    expectDrawing(`The council said and did nothing.
She has a say in it.
The said bridge is old.`);
  });

  it('are phrases and marks too', () => {
    expectDrawing(`According to Ann Rowe, the bridge will close.
^^^^^^^^^^^^ according-to
The bridge will close, according to the council.
                       ^^^^^^^^^^^^ according-to
WALLACE: Will you close the bridge?
       ^ colon`);
  });

  it('have their auxiliaries, infinitives and particles', () => {
    expectDrawing(`Ann Rowe has warned that the bridge will close.
         ^^^^^^^^^^ warn
She was told by Rowe that the bridge will close.
    ^^^^^^^^ tell
Rowe declined to say why the bridge closed.
     ^^^^^^^^^^^^^^^ say
Rowe went on to say that the bridge was old.
     ^^^^^^^^^^^^^^ say
She pointed out that the bridge was old.
    ^^^^^^^^^^^ point out`);
  });

  it('are verbs before, after and inside of the words', () => {
    expectDrawing(`“We go,” Ann Rowe said.
                  ^^^^ say
“We go,” said Ann Rowe.
         ^^^^ say
Ann Rowe said: “We go.”
         ^^^^ say
“We,” Ann Rowe said, “go.”
               ^^^^ say
Rowe told reporters that the bridge will close.
     ^^^^ tell
Rowe closed the bridge, adding that it was old.
                        ^^^^^^ add
The report says the bridge is old.
           ^^^^ say
She tweeted: “We go.”
    ^^^^^^^ tweet`);
  });
});
