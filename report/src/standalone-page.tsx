import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A page that is a file of its own. */
export interface StandalonePage {
  readonly title: string;
  readonly style: string;
  /** The class of its body; undefined for a page that needs none. */
  readonly look?: string;
  /** Whether it is light or dark as the reader has it; left out where its style says so by itself. */
  readonly schemes?: string;
  readonly children: ComponentChildren;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The HTML of a page that asks for nothing from anywhere and runs nothing, for a person to keep, print or send. What is given
 * as words stands in it as text; the style is taken as it is.
 */
export function standalonePage({ title, style, look, schemes, children }: StandalonePage): string {
  const page = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {schemes !== undefined && <meta name="color-scheme" content={schemes} />}
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={look}>{children}</body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
