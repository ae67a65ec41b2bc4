import { describe, it, expect } from 'vitest';
import { readParagraph } from '../../../server/src/analysis/stages/local.js';
import { isSpeech } from '../../../server/src/analysis/stages/speech-like.js';
import { redraw, type Marked } from '../../kit/carets.js';

/** The words in marks that would be speech if no cue reported them. */
function speech(line: string): Marked['marks'] {
  const local = readParagraph(line, undefined);
  return local.sentences.flatMap((sentence) => sentence.tokens.flatMap(({ quoted, start, end }) =>
    (quoted !== undefined && isSpeech(local, sentence, quoted) ? [{ span: { start, end }, label: 'speech' }] : [])));
}
const expectSpeech = (source: string): void => { expect(redraw(source, speech)).toBe(source); };

describe('words in marks are speech', () => {
  it('where they stand alone', () => {
    expectSpeech(`“We close it.”
^^^^^^^^^^^^^^ speech
She looked up. “No comment.”
               ^^^^^^^^^^^^^ speech
“it will have to be closed soon”
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech`);
  });

  it('where they are a sentence, or too long to be anything else', () => {
    expectSpeech(`Then came her answer: “We close it today.”
                      ^^^^^^^^^^^^^^^^^^^^ speech
The bridge is “older than anybody in Halden can remember”, and tired.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
“Call the roll,” came shouts from the back.
^^^^^^^^^^^^^^^^ speech`);
  });
});

describe('words in marks are no speech', () => {
  it.each([
    'The novel “The Foxglove Account” was shortlisted.',
    'She sang “Nine O’Clock,” pressed on vinyl.',
    'He is host of “The Nightly Show with Larry Wilmore.”',
    'They walked on stage to “Eye of the Tiger.”',
    'He spoke on ABC’s “Good Morning Britain” on Monday.',
    'A film, “love is a long road”, and a record, “Songs”.',
  ])('as titles of works: %s', expectSpeech);

  it.each(['Ed “Thumper” Grayle plays drums.', 'Anna “Birdie” Lund directs.', 'A mixer that she calls “Gerald”.', 'A whale known as “Big Olga” fell.'])('as names: %s', expectSpeech);

  it.each(['A “luxury” hot tub.', 'The so-called “shed-core” movement.', 'The word “love” is sung once.', 'It says “no entry”.', 'He faces an ‘extremely tough’ choice.'])('as scare quotes and words as words: %s', expectSpeech);

  it.each(["'A change warrior.'", '“”', '“…”', '" "'])('as crossheads or as nothing at all: %s', expectSpeech);
});
