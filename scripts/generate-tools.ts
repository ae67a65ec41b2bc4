// Gives each tool of server/src/tools/index.ts its entry in package.json and its title and summary in package.nls.json. Run by
// `npm run tools`; a test fails where the files differ from what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputSchema, tools, type Tool } from '../server/src/tools/index.js';

const manifest = new URL('../package.json', import.meta.url);
const strings = new URL('../package.nls.json', import.meta.url);

/** How people call a tool in a chat (`#articleSources`), what they read of it, and its icon. */
const forPeople: Readonly<Record<string, { readonly reference: string; readonly summary: string; readonly icon: string }>> = {
  explain_speaker: { reference: 'whySpeaker', summary: 'Why a quotation of an article is whose it is', icon: '$(question)' },
  list_findings: { reference: 'articleFindings', summary: 'What a copy editor should look at in an article', icon: '$(warning)' },
  list_quotations: { reference: 'articleQuotations', summary: 'The quotations of an article with their speakers', icon: '$(quote)' },
  list_sources: { reference: 'articleSources', summary: 'Who is quoted in an article, and how much', icon: '$(organization)' },
};

type Entries = Readonly<Record<string, unknown>>;

const path = { description: 'The article: a path from the workspace’s folder, a full path, or an address.', required: true };

/** What package.json has for a tool. It is offered while a person's own settings say so; the client asks again before each call. */
export const toolEntry = (tool: Tool): Entries => ({
  name: `onTheRecord_${tool.name}`,
  displayName: `%tool.${tool.name}%`,
  toolReferenceName: forPeople[tool.name]?.reference,
  canBeReferencedInPrompt: true,
  icon: forPeople[tool.name]?.icon,
  userDescription: `%tool.${tool.name}.summary%`,
  modelDescription: tool.description,
  tags: ['on-the-record', 'news'],
  when: 'config.onTheRecord.languageModelTools',
  inputSchema: inputSchema(tool, path),
});

/** The text of package.json with the tools, in the order of their list. */
export function withTools(source: string): string {
  const parsed = JSON.parse(source) as Entries & { readonly contributes: Entries };
  return written({ ...parsed, contributes: { ...parsed.contributes, languageModelTools: tools.map(toolEntry) } });
}

/** The text of package.nls.json with what people read of them. */
export function withToolTexts(source: string): string {
  const others = Object.entries(JSON.parse(source) as Entries).filter(([key]) => !key.startsWith('tool.'));
  const texts = tools.flatMap(({ name, title }) => [[`tool.${name}`, title], [`tool.${name}.summary`, forPeople[name]?.summary]]);
  return written(Object.fromEntries([...others, ...texts]));
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(manifest, withTools(readFileSync(manifest, 'utf8')));
  writeFileSync(strings, withToolTexts(readFileSync(strings, 'utf8')));
}
