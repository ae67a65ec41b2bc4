import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/analysis/stages/local.js';

/** Each report of a paragraph in a line: who, by which cue, what; and what the sentence itself does not hold. */
const told = (text: string): readonly string[] => readParagraph(text, undefined).reports.map(({ speaker, cue, kind, contents, looks, trailing }) => {
  const said = contents.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const who = speaker === undefined ? '?' : text.slice(speaker.span.start, speaker.span.end);
  return `${who} | ${cue.lemma} | ${looks === undefined ? `${kind}${trailing ? ' before' : ''} | ${said}` : `looks ${looks}`}`;
});

describe('reports', () => {
  it.each<readonly [string, ...string[]]>([
    ['“We go,” Ann Rowe said.', 'Ann Rowe | say | direct before | “We go,”'],
    ['“We,” she said, “go.”', 'she | say | direct before | “We,” … “go.”'],
    ['Ann Rowe said: “We go.”', 'Ann Rowe | say | direct | “We go.”'],
    ['The mayor told reporters that the bridge is old.', 'The mayor | tell | indirect | that the bridge is old'],
    ['Bob Nye was told by Ann Rowe that the bridge was old.', 'Ann Rowe | tell | indirect | that the bridge was old'],
    ['According to Ann Rowe, the bridge is “a ruin”.', 'Ann Rowe | according to | mixed | the bridge is “a ruin”'],
    ['Rowe said the bridge was old but Nye said it was new.', 'Rowe | say | indirect | the bridge was old', 'Nye | say | indirect | it was new'],
    ['Ann Rowe added:', 'Ann Rowe | add | looks ahead'],
    ['The bridge closed.'],
    [''],
  ])('of %j', (text, ...expected) => { expect(told(text)).toEqual(expected); });

  it('name the quoted stretches that their words hold', () => {
    expect(readParagraph('“We,” she said, “go.”', undefined).reports[0]?.quoted).toEqual([0, 1]);
  });
});
