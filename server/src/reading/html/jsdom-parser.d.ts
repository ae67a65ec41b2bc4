/** The small DOM that comes with Readability, which has no types. */
declare module '@mozilla/readability/JSDOMParser.js' {
  interface SmallNode {
    readonly nodeType: number;
    readonly textContent: string;
    readonly parentNode: SmallNode | null;
    readonly childNodes: readonly SmallNode[];
    readonly attributes?: readonly { readonly name: string; readonly value: string }[];
  }
  class JSDOMParser {
    error: (message: string) => void;
    parse(html: string, url?: string): SmallNode;
  }
  // eslint-disable-next-line import-x/no-default-export -- it is theirs
  export default JSDOMParser;
}
