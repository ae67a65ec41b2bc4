// package.json promises, the code keeps: every command, setting and rule that is declared exists, and the other way round.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../client/src/commands/index.js';
import { projectFiles, selector } from '../../client/src/selector.js';
import { PROJECT_FILE } from '../../server/src/project/index.js';
import { serverCommands } from '../../server/src/lsp/handlers/executeCommand.js';
import { defaults, parseSettings } from '../../server/src/lsp/settings.js';
import { allRules as rules } from '../../server/src/rules/index.js';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly l10n: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[]; readonly filenames?: readonly string[]; readonly configuration?: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly grammars: readonly { readonly language: string; readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string; readonly when: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const root = join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const settings = Object.entries(contributes.configuration.properties).map(([key, setting]) => ({ name: key.replace(/^onTheRecord\./, ''), key, ...setting }));
const text = (value: string | undefined): string | undefined => value?.replace(/^%(.+)%$/, (_, key: string) => strings[key] ?? `no string ${key}`);

describe('commands', () => {
  test('are the same in the manifest and in the code, titles included', () => {
    const declared = contributes.commands.map(({ command, title }) => ({ id: command, title: text(title) }));
    expect(declared).toEqual(commands.map(({ id, title }) => ({ id, title })));
  });

  test('are sorted', () => {
    const ids = commands.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('settings', () => {
  const known = (name: string): unknown => name.startsWith('rules.') ? 'default' : (defaults as unknown as Record<string, unknown>)[name];

  /** Read by the client: whether language models get its tools. And by the client’s library: the log level. */
  const ofClient = ['languageModelTools', 'trace.server'];

  test('are the ones that the server reads, and those that the client reads', () => {
    const read = Object.keys(defaults).flatMap(key => key === 'rules' ? rules.map(({ id }) => `rules.${id}`) : [key]);
    expect(settings.map(({ name }) => name).toSorted()).toEqual([...read, ...ofClient].toSorted());
  });

  test.each(settings.filter(({ name }) => !ofClient.includes(name)))('$key has the default that the server has', ({ name, default: value }) => {
    expect(value).toEqual(known(name));
  });

  test.each(settings)('$key is described, and can be set where it counts', ({ name, markdownDescription, scope, enum: values, enumDescriptions }) => {
    expect(text(markdownDescription)).toMatch(/^[A-Z].*[.)]$/s);
    // A workspace has no say in whether language models are shown its articles.
    expect(scope).toBe(name === 'languageModelTools' ? 'application' : name === 'trace.server' ? 'window' : 'resource');
    expect(enumDescriptions?.length).toBe(values?.length);
  });

  test('the server takes every value that is offered', () => {
    for (const { name, enum: values = [] } of settings) {
      for (const value of values) {
        if (name.startsWith('rules.')) expect(parseSettings({ rules: { [name.slice(6)]: value } }).rules).toEqual({ [name.slice(6)]: value });
        if (name === 'plainText') expect(parseSettings({ plainText: value }).plainText).toBe(value);
        if (name === 'inlayHints') expect(parseSettings({ inlayHints: value }).inlayHints).toBe(value);
      }
    }
  });

  test('each rule’s setting leads to its page', () => {
    for (const { id } of rules) {
      expect(strings[`rules.${id}`]).toContain(`docs/rules/${id}.md`);
      expect(existsSync(join(root, 'docs', 'rules', `${id}.md`))).toBe(true);
    }
  });
});

/** The keys that `when` clauses ask of. */
const contextKeys = new Set(JSON.stringify(contributes).match(/onTheRecord\.\w+(?= ==| !=| &&|"|\))/g) ?? []);

describe('keys', () => {
  test('leave alone what the editor has on any platform: they begin with F8 and a modifier, or with the editor’s own prefix', () => {
    expect(contributes.keybindings.filter(({ key, mac }) => !/^ctrl\+(k |(shift\+)?f8$)/.test(key) || mac !== key.replaceAll('ctrl', 'cmd'))).toEqual([]);
  });

  test('work in articles only', () => {
    expect(contributes.keybindings.filter(({ when }) => !when.startsWith("editorTextFocus && onTheRecord.reading == 'read'"))).toEqual([]);
  });
});

describe('menus', () => {
  test('name commands that there are', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    expect(named.filter(command => !declared.has(command))).toEqual([]);
  });
});

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);
  const ours = (words: string): string[] => words.match(/(?<=command:|onCommand:)onTheRecord\.\w+/g) ?? [];
  const declared = new Set(contributes.commands.map(({ command }) => command));

  test('has five steps, each with a picture that is described', () => {
    expect(steps).toHaveLength(5);
    for (const { media } of steps) {
      expect(read(media.svg)).toMatch(/var\(--vscode-/);
      expect(text(media.altText)).toMatch(/^[A-Z].{20,}\.$/s);
    }
  });

  test('leads to commands that there are, and each step can be done', () => {
    const named = steps.flatMap(({ description, completionEvents }) => [...ours(text(description) ?? ''), ...completionEvents.flatMap(ours)]);
    expect(named.filter(command => !declared.has(command))).toEqual([]);
    expect(steps.filter(({ completionEvents }) => completionEvents.length === 0)).toEqual([]);
  });
});

describe('names in the code', () => {
  test('every onTheRecord.… is declared', () => {
    const pages = manifest.activationEvents.filter(event => event.startsWith('onWebviewPanel:')).map(event => event.slice('onWebviewPanel:'.length));
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    // The commands of the server are for editors that have none of the extension's.
    const own = ['onTheRecord.counts', ...serverCommands, ...views.map(id => `${id}.focus`)];
    const declared = new Set([...pages, ...settings.map(({ key }) => key), ...contributes.commands.map(({ command }) => command), ...views, ...contextKeys, ...own]);
    const sources = ['client/src', 'server/src'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => join(folder, name)));
    const used = new Set(sources.flatMap(file => read(file).match(/(?<=['"`])onTheRecord\.[\w.-]+(?=['"`])/g) ?? []));
    expect([...used].filter(name => !declared.has(name))).toEqual([]);
  });
});

describe('strings', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);

  test('every one that the manifest names exists, and no other', () => {
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(strings).toSorted());
  });
});

describe('languages', () => {
  test('nobody’s files change their language', () => {
    expect(contributes.languages.flatMap(({ extensions = [], filenames = [] }) => [...extensions, ...filenames])).toEqual(['.article', '.news', PROJECT_FILE]);
    expect(Object.keys(contributes.configurationDefaults)).toEqual(['[news-article]']);
  });

  test('the extension wakes for the languages that it serves and for a report that comes back, and for no other reason', () => {
    const served = [...new Set(selector.map(({ language }) => `onLanguage:${language}`))];
    expect(manifest.activationEvents).toEqual([...served, 'onWebviewPanel:onTheRecord.report']);
  });

  test('the project file is the same to the editor and to the server', () => {
    expect([...new Set([...projectFiles.map(({ pattern }) => pattern), ...contributes.jsonValidation.map(({ fileMatch }) => `**/${fileMatch}`)])]).toEqual([`**/${PROJECT_FILE}`]);
  });

  test('the server is given no box of the editor’s own', () => {
    const schemes = selector.map(({ scheme }) => scheme);
    expect(schemes).toContain('file');
    for (const own of ['*', 'output', 'search-editor', 'vscode-scm', 'comment', 'chatSessionInput', 'git']) expect(schemes).not.toContain(own);
  });
});

describe('files', () => {
  const named = [manifest.icon, ...contributes.languages.flatMap(({ configuration = [] }) => configuration), ...contributes.jsonValidation.map(({ url }) => url), ...contributes.grammars.map(({ path }) => path), ...Object.values(contributes.views).flat().map(({ icon }) => icon), `${manifest.l10n}/bundle.l10n.json`];

  test.each(named)('%s exists', file => { expect(existsSync(join(root, file))).toBe(true); });

  test('all that the manifest names is packed', () => {
    const packed = new Set(read('.vscodeignore').split('\n').filter(line => line.startsWith('!')).map(line => line.slice(1)));
    const needed = [...named, manifest.main, manifest.browser, 'dist/web/server.js', ...Object.values(manifest.bin), 'dist/server.cjs', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];
    expect(needed.map(file => file.replace(/^\.\//, '')).filter(file => !packed.has(file))).toEqual([]);
  });
});
