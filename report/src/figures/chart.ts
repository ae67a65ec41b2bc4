import { plot, type PlotOptions } from '@observablehq/plot';
import type { VNode } from 'preact';
import { TinyDocument, type TinyElement } from './tiny-document.js';

export type { Markish } from '@observablehq/plot';

/** Draws with Observable Plot, as elements for Preact. `label` is what a screen reader calls the picture. */
export function chart(label: string, options: PlotOptions): VNode | null {
  const document = new TinyDocument() as unknown as Document;
  const drawn = plot({ ...options, document, className: 'chart', figure: false, ariaLabel: label, style: {} }) as unknown as TinyElement;
  drawn.setAttribute('role', 'group');
  return drawn.toNode();
}
