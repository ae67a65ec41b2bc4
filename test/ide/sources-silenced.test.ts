import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { readProject } from '../../server/src/project/index.js';

const { sources, report, diagnostics } = createLanguageService();
const story = 'The council of Orlo voted on Monday to sell the old market.\n\nIt rained all morning in the town.\n\n“Nobody asked the traders about it.”\n\nThe vote was close.\n\n“They will not come back.”\n\nThe stalls were empty.\n';
const { project } = readProject('{ "silenced": [{ "rule": "unattributed-quote", "quotation": "Nobody asked", "reason": "Heard by two reporters." }] }');

/** Previews by the group that they stand in. */
const groups = (text: string, silencing?: Parameters<typeof sources>[1]): Record<string, string[]> => {
  const { unattributed, silenced, unresolved } = sources(analyze(text), silencing);
  return Object.fromEntries(Object.entries({ unattributed, silenced, unresolved }).map(([name, listed]) => [name, listed.map(({ preview }) => preview)]));
};

describe('a quotation without a speaker that somebody silenced', () => {
  it('stands in a group of its own, and is not counted as unattributed', () => {
    expect(groups(story)).toEqual({ unattributed: ['“Nobody asked the traders about it.”', '“They will not come back.”'], silenced: [], unresolved: [] });
    expect(groups(story, { project })).toEqual({ unattributed: ['“They will not come back.”'], silenced: ['“Nobody asked the traders about it.”'], unresolved: [] });
    expect(sources(analyze(story), { project }).totals).toMatchObject({ quotations: 3, sources: 1, unattributed: 1 });
  });

  it('may be silenced by a comment too', () => {
    const commented = story.replace('“They', '<!-- on-the-record-disable-next-line unattributed-quote -- the crowd sang it -->\n“They');
    expect(groups(commented)).toMatchObject({ unattributed: ['“Nobody asked the traders about it.”'], silenced: ['“They will not come back.”'] });
  });

  it('is counted alike by the findings, the view and the report', () => {
    const analysis = analyze(story);
    const found = diagnostics(analysis, { silencing: { project } }).filter(({ rule }) => rule === 'unattributed-quote');
    expect(report(analysis, { silencing: { project } }).unattributed).toBe(found.length);
    expect(sources(analysis, { project }).totals.unattributed).toBe(found.length);
    expect(found).toHaveLength(1);
  });

  it('is not meant by an entry for another rule', () => {
    const other = readProject('{ "silenced": [{ "rule": "unclosed-quote", "quotation": "Nobody asked", "reason": "The tape ends here." }] }').project;
    expect(groups(story, { project: other })['silenced']).toEqual([]);
  });
});
