import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { ExtraVerb, KnownPronoun, KnownSource } from '../analysis/index.js';
import type { RuleLevel } from '../rules/index.js';
import { allRules } from '../rules/index.js';
import { check } from './check.js';
import type { Problem } from './problem.js';
import type { Project, Silence } from './project.js';
import { SHAPE } from './shape.js';

/** What a project file's text comes to. */
export interface ProjectReading {
  /** Undefined where an error stands among the problems: then the last good one stays in force. */
  readonly project: Project | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads a project file: JSON in which comments and a last comma are allowed. Pure; never throws, whatever the text. */
export function readProject(text: string): ProjectReading {
  const deep = tooDeep(text);
  if (deep !== undefined) return { project: undefined, problems: [{ span: { start: deep, end: deep + 1 }, severity: 'error', message: 'This is nested too deeply for a project file.' }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const syntax = errors.map(({ error, offset, length }): Problem => ({ span: { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) }, severity: 'error', message: MISSING[printParseErrorCode(error)] ?? 'This is no JSON.', ofJson: true }));
  if (text.trim() === '') return { project: undefined, problems: [{ span: { start: 0, end: 0 }, severity: 'error', message: 'The file is empty. Write { } at least.' }] };
  // Where a comma is missing, the rest makes no sense either: one problem is enough.
  if (root === undefined || syntax.length > 0) return { project: undefined, problems: syntax.slice(0, 1) };
  const problems = check(root, SHAPE).sort((a, b) => a.span.start - b.span.start);
  const broken = problems.some(({ severity }) => severity === 'error');
  return { project: broken ? undefined : projectOf(root), problems };
}

/** No project file has more brackets in brackets. */
const DEEPEST = 50;

/** Where a bracket stands in more others than any project file has: the parser calls itself for each of them, and its stack is no larger than ours. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  scanner.scan();
  for (let depth = 0; scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

/** What the parser misses, in words. */
const MISSING: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  PropertyNameExpected: 'A key in quotation marks must stand here.',
  ValueExpected: 'A value is missing here.',
  CloseBraceExpected: 'A closing brace is missing: }',
  CloseBracketExpected: 'A closing bracket is missing: ]',
  EndOfFileExpected: 'The file must end before this.',
  InvalidSymbol: 'This must stand in straight quotation marks.',
  UnexpectedEndOfString: 'This string is never closed.',
  UnexpectedEndOfComment: 'This comment is never closed.',
};

type Fields = ReadonlyMap<string, Node>;

/** The values of an object by their keys; of a key that is there twice, the last. */
const fieldsOf = (node: Node | undefined): Fields =>
  new Map((node?.children ?? []).flatMap((property): [string, Node][] => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), value]];
  }));

const textOf = (node: Node | undefined): string | undefined => (typeof node?.value === 'string' ? node.value : undefined);
const textsOf = (node: Node | undefined): string[] => (node?.children ?? []).flatMap((each) => textOf(each) ?? []);

function projectOf(root: Node): Project {
  const fields = fieldsOf(root);
  const files = fieldsOf(fields.get('files'));
  const known = new Set(allRules.map(({ id }) => id));
  const levels = [...fieldsOf(fields.get('rules'))].filter(([id]) => known.has(id)).map(([id, level]) => [id, textOf(level) as RuleLevel]);
  return {
    rules: Object.fromEntries(levels) as Project['rules'],
    files: { include: textsOf(files.get('include')), exclude: textsOf(files.get('exclude')) },
    sources: (fields.get('sources')?.children ?? []).map((node) => sourceOf(fieldsOf(node))),
    reportingVerbs: (fields.get('reportingVerbs')?.children ?? []).map(verbOf),
    silenced: (fields.get('silenced')?.children ?? []).map(silenceOf),
  };
}

function sourceOf(fields: Fields): KnownSource {
  const pronouns = pronounsOf(textOf(fields.get('pronouns')) ?? '');
  const type = textOf(fields.get('type')) ?? (pronouns.includes('it') ? 'organisation' : 'person');
  return {
    name: textOf(fields.get('name')) ?? '', aliases: textsOf(fields.get('aliases')), type: type as KnownSource['type'],
    description: textOf(fields.get('description')), pronouns: pronouns.length === 0 ? undefined : pronouns,
  };
}

const PRONOUNS: Readonly<Record<string, KnownPronoun>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she', hers: 'she', they: 'they', them: 'they', their: 'they', theirs: 'they', it: 'it', its: 'it' };

/** "she/her" is "she", "she/they" both. Pronouns that no article's grammar knows tell nothing. */
const pronounsOf = (given: string): KnownPronoun[] =>
  [...new Set(given.toLowerCase().split(/[^a-z]+/).flatMap((word) => (Object.hasOwn(PRONOUNS, word) ? (PRONOUNS[word] ?? []) : [])))];

function verbOf(node: Node): ExtraVerb {
  const fields = fieldsOf(node);
  if (node.type === 'string') return { verb: textOf(node) ?? '' };
  return { verb: textOf(fields.get('verb')) ?? '', past: textOf(fields.get('past')), participle: textOf(fields.get('participle')), like: textOf(fields.get('like')) };
}

function silenceOf(node: Node): Silence {
  const fields = fieldsOf(node);
  const get = (key: string): string | undefined => textOf(fields.get(key));
  return { rule: get('rule'), file: get('file'), quotation: get('quotation'), reason: get('reason') ?? '', by: get('by'), span: { start: node.offset, end: node.offset + node.length } };
}
