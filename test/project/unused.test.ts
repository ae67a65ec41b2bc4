import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { unusedComments } from '../../server/src/project/index.js';

const story = (...lines: readonly string[]): string => ['The council of Orlo met on Monday and said that the market would be sold.', ...lines, 'The vote was close.', ''].join('\n\n');
const nobodys = '“Nobody asked the traders about it.”';
const owned = '“We were asked,” said Ann Lee, the mayor.';
const unused = (text: string): string[] => unusedComments(analyze(text)).map(({ span, message }) => `${text.slice(span.start, span.end)} ${message}`);
const next = (rules: string): string => `<!-- on-the-record-disable-next-line ${rules} -->`;

describe('a silencing comment', () => {
  it('is needed where its rule finds something', () => {
    expect(unused(story('It rained all morning.', `${next('unattributed-quote -- heard by two reporters')}\n${nobodys}`))).toEqual([]);
    expect(unused(story('It rained all morning.', `${next('unclosed-quote, unattributed-quote')}\n${nobodys}`))).toEqual([]);
    expect(unused(story('It rained all morning.', '<!-- on-the-record-disable unattributed-quote -->', nobodys, '<!-- on-the-record-enable -->'))).toEqual([]);
  });

  it('silences nothing where its rule finds nothing any more', () => {
    const comment = next('unattributed-quote -- heard');
    expect(unused(story(`${comment}\n${owned}`))).toEqual([`${comment} This comment silences nothing: unattributed-quote finds nothing here.`]);
    const both = next('unattributed-quote unclosed-quote');
    expect(unused(story(`${both}\n${owned}`))).toEqual([`${both} This comment silences nothing: unattributed-quote and unclosed-quote find nothing here.`]);
    const ends = '<!-- on-the-record-disable unattributed-quote -->';
    expect(unused(story(ends, owned, '<!-- on-the-record-enable -->', 'It rained all morning.', nobodys))).toEqual([`${ends} This comment silences nothing: unattributed-quote finds nothing here.`]);
  });

  it('is needed too where its rule is off by itself, and looked for by somebody else', () => {
    expect(unused(story(`${next('unnamed-source')}\n“There was a bang,” a passer-by said.`))).toEqual([]);
  });

  it('is left alone where it may be about what other articles say', () => {
    expect(unused(story(`${next('quotation-differs')}\n${owned}`))).toEqual([]);
    expect(unused(story(`${next('')}\n${owned}`))).toEqual([]);
  });

  it('may name a rule that is none', () => {
    const comment = next('unatributed-quote');
    expect(unused(story('It rained all morning.', `${comment}\n${nobodys}`))).toEqual([`${comment} There is no rule “unatributed-quote”. Did you mean “unattributed-quote”?`]);
  });

  it('is nothing in a text without any', () => {
    expect([unused(''), unused(story(nobodys)), unused('<!-- ask Omar -->')]).toEqual([[], [], []]);
  });
});
