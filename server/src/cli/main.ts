/** The command line. Start-up is light: each command's code is loaded when the command runs, never for `--help`. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from './built-in.js';
import { formatNames } from './formats/names.js';
import { encodingNamed as standardName } from './input/encoding.js';
import { endWhenOutputEnds } from './output.js';
import { runProgram } from './usage.js';
import type { AnalyzeFlags } from './commands/analyze.js';
import type { AskFlags } from './commands/ask.js';
import type { BatchFlags } from './commands/batch.js';
import type { CorpusFlags } from './commands/corpus.js';
import type { McpFlags } from './commands/mcp.js';

const choice = (flags: string, text: string, choices: readonly string[]): Option => new Option(flags, text).choices(choices);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}

function encodingNamed(text: string): string {
  const name = standardName(text);
  if (name === undefined) throw new InvalidArgumentError('There is no such encoding.');
  return name;
}

const program = new Command('on-the-record')
  .description('Finds the quotations in news articles and gives each to its speaker. Nothing leaves this machine.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'print the help of a command')
  .addHelpText('after', `
Exit status:
  0  all went well
  1  some input could not be read, or --fail-on found something
  2  the command was not understood, or the project file is broken

Examples:
  $ on-the-record analyze story.txt
  $ on-the-record batch < articles.jsonl > analyses.jsonl`);

program.command('analyze')
  .summary('print who says what in articles')
  .description('Prints the quotations of each article with their speakers, then its sources, then its findings.')
  .argument('<file...>', 'articles as text, Markdown or HTML; folders and patterns of files; "-" is standard input')
  .addOption(choice('-f, --format <format>', 'what to print; see below', formatNames).default('text'))
  .option('-o, --output <path>', 'write to a file instead of standard output; a folder for the brat format')
  .option('-w, --why', 'say why each quotation is given to its speaker (text format)')
  .option('-q, --quiet', 'print the findings and nothing else (text format)')
  .option('--full', 'print long quotations uncut (text format)')
  .addOption(choice('--fail-on <severity>', 'exit with status 1 where a finding is at least this severe', ['warning', 'error']))
  .option('--show-silenced', 'list the findings that a comment or the project file silences (text format; JSON always has them)')
  .addOption(choice('--as <kind>', 'what the articles are, whatever the ending of their names says', ['text', 'markdown', 'html']))
  .option('--stdin-filename <name>', 'the name that standard input goes by: for what it is, and for the project file')
  .addOption(new Option('--encoding <name>', 'the encoding of files without a byte order mark; UTF-8 by default').argParser(encodingNamed))
  .option('--project <file>', 'the project file; by default the nearest .on-the-record.json upwards from each article')
  .option('--no-project', 'do without a project file')
  .addOption(choice('--color <when>', 'colour the text format', ['auto', 'always', 'never']).default('auto'))
  .addHelpText('after', `
Formats:
  text      for people: quotations with their speakers, sources, findings
  json      one array of analyses; schemas/analysis.schema.json describes them
  jsonl     one analysis a line
  csv       one quotation a row, for a spreadsheet
  sarif     findings as a SARIF 2.1.0 log, for code scanning and other viewers
  github    findings as annotations of a GitHub workflow
  markdown  a report on each article: its sources with their shares, its quotations, its findings
  brat      standoff annotations with Source, Cue and Content, to be corrected by hand
  html      one page that stands by itself: the articles with their quotations coloured by speaker

Of a folder all files are read that end in .txt, .text, .article, .news, .md, .markdown, .html, .htm or .xhtml and read like
articles; not what is hidden, nor node_modules, nor what a .gitignore or .on-the-recordignore leaves out. A pattern is written
with *, ?, ** and {a,b}. docs/inputs.md says more.

A project file is looked for up to the root of a repository or the home folder. Articles that it leaves out are skipped.
A broken one ends the command with status 2 before anything is analysed. docs/project-file.md says what it may hold.

In JSON, offsets count UTF-16 code units of the decoded text, without its byte order mark.

Examples:
  $ on-the-record analyze story.txt
  $ on-the-record analyze --why story.txt | less -R
  $ on-the-record analyze --fail-on warning articles/
  $ on-the-record analyze --encoding windows-1252 'archive/**/*.txt'
  $ on-the-record analyze --format csv --output quotations.csv articles/
  $ pbpaste | on-the-record analyze -
  $ on-the-record analyze --format jsonl *.txt | jq -r '.quotations[].text'`)
  .action(async (files: string[], flags: AnalyzeFlags) => {
    const { analyzeFiles } = await import('./commands/analyze.js');
    process.exitCode = await analyzeFiles(files, flags);
  });

program.command('batch')
  .summary('analyse a stream of articles, one JSON object a line')
  .description('Reads one {"id", "text"} a line from standard input and writes one analysis a line, in the same order, in constant memory.')
  .addOption(new Option('-j, --jobs <number>', 'how many articles to analyse at once; by default one on each core').argParser(wholeNumber))
  .option('-o, --output <file>', 'write to a new file instead of standard output')
  .option('--project <file>', 'a project file: severities, known sources, verbs, silenced findings; none is looked for')
  .option('--resume', 'go on where the output file of an interrupted run ends')
  .addHelpText('after', `
A line that cannot be read gets a message with its number on standard error; the others are answered, and the exit
status is 1. Blank lines are skipped. What an analysis holds is described by schemas/analysis.schema.json.

With --resume the input must be the one that the run began with. Where the output file is not there yet, it is begun.

Examples:
  $ on-the-record batch < articles.jsonl > analyses.jsonl
  $ on-the-record batch --output analyses.jsonl --resume < articles.jsonl
  $ zcat archive.jsonl.gz | on-the-record batch | gzip > analyses.jsonl.gz`)
  .action(async (flags: BatchFlags, command: Command) => {
    if (flags.resume === true && flags.output === undefined) command.error('error: --resume needs --output, the file to go on with');
    const { runBatch } = await import('./commands/batch.js');
    process.exitCode = await runBatch(flags);
  });

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

program.command('corpus')
  .summary('put many articles into one SQLite file, to be asked')
  .description('Analyses the articles of a folder, or of a file with one {"id", "text"} a line, and writes who says what in them to one SQLite file.')
  .argument('<input>', 'a folder of articles, or a file of JSON lines; "-" is standard input')
  .option('-o, --output <file>', 'the file to write; by default the name of the input with .sqlite, in this folder')
  .option('--resume', 'go on where an interrupted run has ended, or add what the input has more')
  .addOption(new Option('-j, --jobs <number>', 'how many articles to analyse at once; by default one on each core').argParser(wholeNumber))
  .option('--field <ours=theirs>', 'which field of a line holds outlet, date, title, author or url, where it has another name; may be given again', several)
  .option('--ids <pattern>', 'what ids or paths say, as in "{outlet}/{date}-*", where no field says it')
  .option('--project <file>', 'a project file: severities, known sources, verbs, silenced findings; none is looked for')
  .addHelpText('after', `
Beside "id" and "text" a line may have "outlet", "date" (2024-05-01), "title", "author" and "url"; whatever else it has is
kept too. What cannot be read gets a line on standard error and stands in the table skipped; the exit status is then 1.
docs/corpus.md describes the file, and how DuckDB, pandas and R read it.

Examples:
  $ on-the-record corpus articles.jsonl
  $ on-the-record corpus --output archive.sqlite --ids '{outlet}/{date}-*' archive/
  $ on-the-record corpus --field outlet=publisher --resume articles.jsonl
  $ on-the-record ask most-quoted articles.sqlite`)
  .action(async (input: string, flags: CorpusFlags) => {
    process.exitCode = await (await import('./commands/corpus-bundle.js')).corpusBundle().then((bundle) => bundle?.runCorpus(input, flags) ?? 1);
  });

program.command('ask')
  .summary('ask a corpus who is quoted, how openly, in what words')
  .description('Answers a ready question about the articles of a corpus. Without a question, lists the questions.')
  .argument('[question]', 'one of the questions, such as most-quoted')
  .argument('[corpus]', 'a file that on-the-record corpus has made')
  .addOption(choice('-f, --format <format>', 'a table for people, csv for a spreadsheet, json, or html for a page with a picture', ['table', 'csv', 'json', 'html']).default('table'))
  .addOption(new Option('-n, --limit <number>', 'how many rows to give; by default 20 in a table, 200 in a page, all for a program').argParser(wholeNumber))
  .option('--outlet <name>', 'only articles of this outlet; may be given again', several)
  .option('--from <date>', 'only articles of this day, month or year and later: 2024-05-01, 2024-05, 2024')
  .option('--to <date>', 'only articles of this day, month or year and earlier')
  .addOption(choice('--certainty <least>', 'count attributions that are less sure as nobody’s', ['certain', 'likely', 'guess']).default('guess'))
  .addOption(choice('--color <when>', 'colour the table', ['auto', 'always', 'never']).default('auto'))
  .addHelpText('after', `
Examples:
  $ on-the-record ask
  $ on-the-record ask most-quoted articles.sqlite
  $ on-the-record ask unnamed-share --from 2024 --format html articles.sqlite > unnamed.html
  $ on-the-record ask quoted-differently --format csv articles.sqlite > differing.csv`)
  .action(async (question: string | undefined, corpus: string | undefined, flags: AskFlags) => {
    process.exitCode = await (await import('./commands/corpus-bundle.js')).corpusBundle().then((bundle) => bundle?.runAsk(question, corpus, flags) ?? 1);
  });

program.command('lsp')
  .summary('start the language server for an editor')
  .description('Starts the language server, which speaks the Language Server Protocol over standard input and output.')
  .option('--stdio', 'speak over standard input and output (the default, and the only way)')
  .addHelpText('after', `
Examples:
  $ on-the-record lsp --stdio
  vim.lsp.start({ name = 'on-the-record', cmd = { 'on-the-record', 'lsp', '--stdio' } })   -- Neovim`)
  .action(async () => {
    const { serve } = await import('./commands/lsp.js');
    process.exitCode = await serve();
  });

program.command('mcp')
  .summary('answer a language model about articles, over the Model Context Protocol')
  .description('Serves tools over the Model Context Protocol, on standard input and output: the quotations, the sources and the findings of an article, and why a speaker.')
  .argument('<file...>', 'the articles, or folders of them, that may be asked about; no other file is read')
  .option('--project <file>', 'a project file: severities, known sources, verbs, silenced findings; none is looked for')
  .addHelpText('after', `
The words of these articles go to whatever model the program that starts this uses. docs/mcp.md says how to set it up.

Examples:
  $ on-the-record mcp articles/
  $ claude mcp add on-the-record -- on-the-record mcp ~/articles`)
  .action(async (files: string[], flags: McpFlags) => {
    const { serveMcp } = await import('./commands/mcp.js');
    process.exitCode = await serveMcp(files, flags);
  });

// Of the help, too, a reader may want no more than the first lines.
endWhenOutputEnds(process.stdout);
await runProgram(program, process.argv);
