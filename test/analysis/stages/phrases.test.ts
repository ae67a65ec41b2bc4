import { describe, expect, it } from 'vitest';
import { redraw } from '../../kit/carets.js';
import { phrasesIn } from '../../kit/reports.js';

const expectDrawing = (source: string): void => { expect(redraw(source, phrasesIn)).toBe(source); };

describe('phrases', () => {
  it('hold titles, roles and appositions', () => {
    expectDrawing(`Mayor Ann Rowe met Dr. Bob Nye and the secretary general.
^^^^^^^^^^^^^^ name
                   ^^^^^^^^^^^ name
                                   ^^^^^^^^^^^^^^^^^^^^^ role
NATO Secretary General Jens Stoltenberg spoke to her.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name
                                                 ^^^ pronoun
Ann Rowe, the mayor of Halden, met residents and police.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name
                                   ^^^^^^^^^ group
                                                 ^^^^^^ group
Sen. Robert C. Scott (D-Va.) met the Rev. Ann Rowe.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name
                                 ^^^^^^^^^^^^^^^^^ name
The company’s chief executive, Bob Nye, left.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ name
His brother Bob left.
^^^^^^^^^^^^^^^ name
President-elect Rowe and former mayor Nye met.
^^^^^^^^^^^^^^^^^^^^ name
                         ^^^^^^^^^^^^^^^^ name`);
  });

  it('tell people, organisations and documents apart', () => {
    expectDrawing(`A senior official, who asked not to be named, left.
^^^^^^^^^^^^^^^^^ unnamed
                   ^^^ pronoun
The report by Halden Council named O’Neill and al-Assad.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document
                                   ^^^^^^^ name`);
  });
});
