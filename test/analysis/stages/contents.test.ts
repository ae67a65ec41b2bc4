import { describe, expect, it } from 'vitest';
import { redraw } from '../../kit/carets.js';
import { contentsIn } from '../../kit/reports.js';

const expectDrawing = (source: string): void => { expect(redraw(source, contentsIn)).toBe(source); };

describe('what is said', () => {
  it('is direct where all of it stands in marks', () => {
    expectDrawing(`“We go,” Ann Rowe said.
^^^^^^^^ direct
“We,” Ann Rowe said, “go.”
^^^^^ direct
                     ^^^^^ direct
“Why?” Rowe asked.
^^^^^^ direct
“The bridge is old,” Rowe told the council.
^^^^^^^^^^^^^^^^^^^^ direct`);
  });

  it('is mixed where part of it does', () => {
    expectDrawing(`Ann Rowe said the bridge was “a ruin”.
              ^^^^^^^^^^^^^^^^^^^^^^^ mixed
Rowe called the bridge “a ruin”.
            ^^^^^^^^^^^^^^^^^^^ mixed
Rowe described the bridge as “a ruin”.
               ^^^^^^^^^^^^^^^^^^^^^^ mixed
Rowe said it was “old” and “a ruin”.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ mixed`);
  });

  it('goes before the cue, or around it', () => {
    expectDrawing(`The bridge, Rowe said, was old.
^^^^^^^^^^ indirect
                       ^^^^^^^ indirect
The bridge was old, Rowe said.
^^^^^^^^^^^^^^^^^^ indirect
The bridge was old, according to Rowe.
^^^^^^^^^^^^^^^^^^ indirect
The bridge was old, Rowe said, adding that it would close.
^^^^^^^^^^^^^^^^^^ indirect
                                      ^^^^^^^^^^^^^^^^^^^ indirect
Rowe said: The bridge is old.
           ^^^^^^^^^^^^^^^^^ indirect`);
  });

  it('ends where another clause begins', () => {
    expectDrawing(`Rowe said the bridge was old and promised to close it.
          ^^^^^^^^^^^^^^^^^^ indirect
                                          ^^^^^^^^^^^ indirect
Rowe said the bridge was old but Nye said it was new.
          ^^^^^^^^^^^^^^^^^^ indirect
                                          ^^^^^^^^^^ indirect`);
  });

  it('begins behind the person spoken to, and behind when it was said', () => {
    expectDrawing(`Rowe told reporters the bridge was old.
                    ^^^^^^^^^^^^^^^^^^ indirect
According to Rowe, the bridge was old.
                   ^^^^^^^^^^^^^^^^^^ indirect
Rowe accused the council of neglect.
             ^^^^^^^^^^^^^^^^^^^^^^ indirect
Rowe said on Monday that the bridge was old.
                    ^^^^^^^^^^^^^^^^^^^^^^^ indirect`);
  });

  it('is a clause, an infinitive or a question', () => {
    expectDrawing(`Ann Rowe said that the bridge was old.
              ^^^^^^^^^^^^^^^^^^^^^^^ indirect
Rowe promised to close the bridge.
              ^^^^^^^^^^^^^^^^^^^ indirect
Rowe asked whether the bridge was old.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ indirect
Rowe asked why.
           ^^^ indirect`);
  });
});
