/** The languages in which people keep news articles. */
const languages = ['news-article', 'plaintext', 'markdown'];

/**
 * Where people's own files live: on disk, not yet saved, in a remote repository, on a remote machine, in a test.
 * An allow-list, because the editor's chat box, search results, output and commit box are plain text too.
 */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/** Project files: no articles, but the server says what is wrong with one while somebody writes it. They start no server. */
export const projectFiles: readonly { readonly scheme: string; readonly pattern: string }[] =
  schemes.filter(scheme => scheme !== 'untitled').map(scheme => ({ scheme, pattern: '**/.on-the-record.json' }));

/** The articles that the server is given. Whether a plain text is prose is for the server to say. */
export const selector: readonly { readonly language: string; readonly scheme: string }[] =
  schemes.flatMap(scheme => languages.map(language => ({ scheme, language })));
