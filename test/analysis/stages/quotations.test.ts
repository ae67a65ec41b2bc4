import { describe, expect, it } from 'vitest';
import { asQuotation, redrawArticle } from '../../kit/speeches.js';

const expectDrawing = (source: string): void => { expect(redrawArticle(source, asQuotation)).toBe(source); };

describe('a quotation', () => {
  it('is one with what follows its cue', () => {
    expectDrawing(`The bridge will close. It is old.
“We go,” Ann Rowe said. “And we go soon.”
^^^^^^^^ q1 direct
                        ^^^^^^^^^^^^^^^^^ q1 direct`);
  });

  it('is one around its cue', () => {
    expectDrawing(`The bridge will close. It is old.
“We go,” Ann Rowe said, “and soon.” Nobody laughed.
^^^^^^^^ q1 direct
                        ^^^^^^^^^^^ q1 direct`);
  });

  it('is one over paragraphs that reopen its mark', () => {
    expectDrawing(`The bridge will close. It is old.
“We go,” Ann Rowe said. “It is old.
^^^^^^^^ q1 direct
                        ^^^^^^^^^^^ q1 direct
“And it is ugly.
^^^^^^^^^^^^^^^^ q1 direct
“So there.”
^^^^^^^^^^^ q1 direct`);
  });

  it('is one over paragraphs before its cue', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old and it is ugly.
^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct
“So there,” Ann Rowe said.
^^^^^^^^^^^ q1 direct`);
  });

  it('is one over a paragraph that does not reopen its mark', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old and it is ugly.
^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct
It has been for years,” Ann Rowe said.
^^^^^^^^^^^^^^^^^^^^^^^ q1 direct`);
  });

  it('says that its mark is never closed', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe said the bridge was “a ruin of a thing.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 mixed, unclosed
Nobody laughed. She left.`);
  });

  it('is not one with another speaker’s', () => {
    expectDrawing(`The bridge will close. It is old.
“It is old,” Ann Rowe said.
^^^^^^^^^^^^ q1 direct
“It is new,” Bob Nye said.
^^^^^^^^^^^^ q2 direct`);
  });

  it('holds another one', () => {
    expectDrawing(`The bridge will close. It is old.
“I told him, ‘Close the bridge,’ and he did,” Ann Rowe said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct
             ^^^^^^^^^^^^^^^^^^^ q2 direct in q1`);
  });

  it('follows its introduction in another paragraph', () => {
    expectDrawing(`The bridge will close. It is old.
Ann Rowe added:
“It is old and it must go.”
^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct`);
  });

  it('is signed in a headline, behind a dash', () => {
    expectDrawing(`“We close it” - Ann Rowe
^^^^^^^^^^^^^ q1 direct
The bridge will close. It is old.`);
  });

  it('is signed in a headline, before a colon', () => {
    expectDrawing(`Ann Rowe: ‘We close it’
          ^^^^^^^^^^^^^ q1 direct
The bridge will close. It is old.`);
  });

  it('stands in single marks', () => {
    expectDrawing(`The bridge will close. It is old.
‘The players’ union won’t pay,’ said Ann Rowe. ‘It’s been “broke” since the ’90s.’
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ q1 direct`);
  });
});
