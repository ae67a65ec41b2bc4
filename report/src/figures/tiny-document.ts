import { h, type VNode } from 'preact';

/**
 * The least of a document that Observable Plot can draw into, so that a chart becomes plain elements for Preact: the same in
 * the editor's page, which changes them in place, and in a page of text. Plot's guide shows this way of drawing without a DOM.
 */
export class TinyDocument {
  readonly documentElement: TinyElement = new TinyElement(this, 'html');
  createElementNS(_namespace: string, name: string): TinyElement { return new TinyElement(this, name); }
  createElement(name: string): TinyElement { return new TinyElement(this, name); }
  createTextNode(text: string): TinyText { return new TinyText(text); }
  querySelector(): null { return null; }
  querySelectorAll(): never[] { return []; }
}

class TinyText {
  parentNode: TinyElement | null = null;
  constructor(private readonly text: string) {}
  toNode(): string { return this.text; }
}

type TinyNode = TinyElement | TinyText;

/** Plot styles by attributes; a style by property would need the page's policy to allow it, and none is used. */
const noStyle = { setProperty(): void { /* nothing is styled so */ }, removeProperty(): void { /* nothing is styled so */ } };

export class TinyElement {
  parentNode: TinyElement | null = null;
  readonly style = noStyle;
  private readonly attributes = new Map<string, string>();
  private children: TinyNode[] = [];

  constructor(readonly ownerDocument: TinyDocument, readonly tagName: string) {}

  setAttribute(name: string, value: unknown): void { this.attributes.set(name, String(value)); }
  setAttributeNS(_namespace: string, name: string, value: unknown): void { this.setAttribute(name, value); }
  getAttribute(name: string): string | null { return this.attributes.get(name) ?? null; }
  getAttributeNS(_namespace: string, name: string): string | null { return this.getAttribute(name); }
  hasAttribute(name: string): boolean { return this.attributes.has(name); }
  removeAttribute(name: string): void { this.attributes.delete(name); }
  removeAttributeNS(_namespace: string, name: string): void { this.removeAttribute(name); }
  addEventListener(): void { /* the page listens, by delegation */ }
  removeEventListener(): void { /* the same */ }
  querySelector(): null { return null; }
  querySelectorAll(): never[] { return []; }
  append(...nodes: (TinyNode | string)[]): void {
    for (const node of nodes) this.appendChild(typeof node === 'string' ? new TinyText(node) : node);
  }
  appendChild<T extends TinyNode>(child: T): T { return this.insertBefore(child, null); }
  insertBefore<T extends TinyNode>(child: T, before: TinyNode | null): T {
    child.parentNode?.removeChild(child);
    const at = before === null ? -1 : this.children.indexOf(before);
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }
  removeChild(child: TinyNode): void {
    this.children = this.children.filter((candidate) => candidate !== child);
    child.parentNode = null;
  }
  /** Plot labels the shape inside of a link; a link that has no words needs the label itself. */
  private takeLabel(): void {
    const shape = this.children.find((child) => child instanceof TinyElement && child.hasAttribute('aria-label'));
    if (!(shape instanceof TinyElement)) return;
    this.setAttribute('aria-label', shape.getAttribute('aria-label'));
    shape.removeAttribute('aria-label');
  }

  set textContent(text: string) { this.children = []; this.append(text); }

  /** What Preact renders. Plot's own style sheet is left out: ours has its rules, and the page's policy allows no other. */
  toNode(): VNode | null {
    if (this.tagName === 'style') return null;
    if (this.tagName === 'a') this.takeLabel();
    // “bar”, “text”: what Plot calls its layers says nothing to a listener.
    if (this.tagName === 'g') this.removeAttribute('aria-label');
    const attributes = Object.fromEntries([...this.attributes].filter(([name]) => !name.startsWith('xmlns') && name !== 'style'));
    return h(this.tagName, attributes, this.children.map((child) => child.toNode()));
  }
}
