/** Calls `go` with the id behind the link that was clicked, or chosen with Enter; the editor gets to see no such click. */
export function listenForLinks(root: Element, go: (id: string) => void): void {
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a[href^="#"]')?.getAttribute('href') : undefined;
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    go(target.slice(1));
  });
}

const linksIn = (strip: Element): (HTMLElement | SVGElement)[] => [...strip.querySelectorAll<HTMLElement | SVGElement>('a[href]')];

/** In a strip of hundreds of links only one is reached with Tab: the one that had focus last, or the first. */
export function oneTabStop(strip: Element): void {
  const links = linksIn(strip);
  const focused = links.find((link) => link === document.activeElement);
  const stop = focused ?? links.find((link) => link.getAttribute('tabindex') === '0') ?? links[0];
  for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
}

/** The arrow keys go from one link of a strip to the next, Home and End to the first and the last. */
export function listenForArrows(root: Element): void {
  root.addEventListener('keydown', (event) => {
    const strip = event.target instanceof Element ? event.target.closest('[data-keys=arrows]') : null;
    if (!strip || !(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = linksIn(strip);
    const to = placeAfter(event.key, links.findIndex((link) => link === document.activeElement), links.length);
    const link = to === undefined ? undefined : links[to];
    if (!link) return;
    event.preventDefault();
    link.focus();
    oneTabStop(strip);
  });
}

/** Where a key leads from the place `at` of `count`; undefined for all other keys. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight': case 'ArrowDown': return Math.min(at + 1, count - 1);
    case 'ArrowLeft': case 'ArrowUp': return Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return undefined;
  }
}
