import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** How a page is shown. */
export interface Look {
  /** How wide pictures are, in pixels. */
  readonly width: number;
  /** How wide they are where the window is narrow, on a page that cannot know; then both are there, and the style sheet chooses. */
  readonly narrow?: number;
  /** Whether rows of tables are where links lead; not where the article itself stands on the page. */
  readonly anchors?: boolean;
  /** On paper nothing can be opened, so that all tables are. */
  readonly paper: boolean;
  /** "line 12", for the id of a quotation, a source or a finding. */
  readonly lineOf: (id: string) => string;
}

export const LookContext = createContext<Look>({ width: 640, paper: false, lineOf: () => '' });

/** A picture as wide as there is room for. */
export function Fitted({ draw }: { readonly draw: (width: number) => VNode | null }): VNode | null {
  const { width, narrow } = useContext(LookContext);
  if (narrow === undefined) return draw(width);
  return <><div class="wide">{draw(width)}</div><div class="narrow">{draw(narrow)}</div></>;
}

/** A heading, a picture, and the table behind it. */
export function Section({ title, note, table, tableName, children }: {
  readonly title: string;
  readonly note: string;
  readonly table: VNode;
  readonly tableName: string;
  readonly children: ComponentChildren;
}): VNode {
  const { paper } = useContext(LookContext);
  return (
    <section>
      <h2>{title}</h2>
      <p class="note">{note}</p>
      {children}
      {paper ? table : <details><summary>{tableName}</summary>{table}</details>}
    </section>
  );
}
