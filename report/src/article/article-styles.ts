import { tones } from './voices.js';

/** Blue, brown, green, purple, red, teal, olive; the first one is nobody's. Each is told from its page by 3 : 1 or more. */
const onLight = ['#6a6a6a', '#1f5fa8', '#a84e12', '#16743f', '#8a3fa0', '#a8284a', '#00717b', '#756600'];
const onDark = ['#a6a6a6', '#7fb3f5', '#f0a368', '#6fcf97', '#cf9be6', '#f08ba6', '#5fd0d8', '#d6c35a'];

const toned = (colors: readonly string[]): string => colors.map((color, tone) => `.tone-${tone.toString()} { --tone: ${color}; }`).join('\n');

/** Where one source is chosen, the others' quotations are plain text. */
const chosen = (number: number): string => {
  const n = number.toString();
  return `.article:has(.pick-${n}:checked) .text :is(.said, .who, .tag):not(.by-${n}) { --tint: transparent; --rule: transparent; --name: currentcolor; }
.article:has(.pick-${n}:checked) .text .tag:not(.by-${n}) { display: none; }
.article:has(.pick-${n}:checked) .text .said.by-${n} { --tint: color-mix(in srgb, var(--tone) 30%, var(--back)); }`;
};

/** What the page of articles adds to the report's style sheet; `sources` is how many the article with most of them has. */
export const articleStyles = (sources: number): string => `
:root { color-scheme: light dark; }
${toned(onLight.slice(0, tones + 1))}
@media (prefers-color-scheme: dark) {
  :root { --ink: #6ea8ee; --text: #dcdcdc; --back: #1b1c1e; --soft: #a3a3a3; --focus: #6ea8ee; --link: #8fbdf5; }
  ${toned(onDark.slice(0, tones + 1))}
}
.read main, .read footer { max-width: 1080px; }
.article { padding-top: 24px; }
.article + .article { border-top: 2px solid var(--line); margin-top: 48px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 0 48px; align-items: start; }
.columns > .text, .columns > .pictures { grid-column: 1; max-width: 680px; }
.columns > aside { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 12px 4px 24px; }
.text { font: 1.15em/1.65 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
.text h1 { font-family: system-ui, sans-serif; margin: 0 0 .7em; }
.text p { margin: 0 0 1em; white-space: pre-line; }
.text .headline { font-weight: 600; }
.text .byline, .text .footer { color: var(--soft); font-size: .9em; }
.said { color: inherit; background: var(--tint, color-mix(in srgb, var(--tone) 15%, var(--back))); border-bottom: 2px solid var(--rule, var(--tone)); padding: 1px 0; }
.said.mixed { border-bottom-style: dashed; }
.said.indirect { border-bottom-style: dotted; background: var(--tint, color-mix(in srgb, var(--tone) 7%, var(--back))); }
.who { color: var(--name, var(--tone)); font-weight: 600; }
.found { text-decoration: underline wavy #c0392b; text-decoration-skip-ink: none; text-underline-offset: 5px; }
sup { font: 600 .62em/1 system-ui, sans-serif; margin-left: 2px; }
sup::before { content: "\\2060"; }
sup a { padding: 2px 1px; }
.tag a { color: var(--tone); }
.flag a { color: #b3261e; }
:target.said, :target > .said, .sources li:target { outline: 2px solid var(--focus); outline-offset: 1px; }
aside fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
aside legend { padding: 0 0 6px; font-weight: 600; }
.sources, .marks { list-style: none; margin: 0; padding: 0; }
.sources li { padding: 5px 6px; border-left: 4px solid var(--tone, transparent); margin-bottom: 4px; }
.sources li:has(:checked) { background: var(--track); }
.sources label { cursor: pointer; overflow-wrap: anywhere; }
.pick { margin: 0 2px 0 0; accent-color: var(--tone, var(--ink)); }
.pick:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.label { font-weight: 600; color: var(--tone, var(--soft)); }
.about { display: block; color: var(--soft); font-size: .92em; overflow-wrap: anywhere; }
.about a, .marks a { text-decoration: underline; }
.marks { margin-top: 14px; padding-top: 10px; border-top: 1px solid var(--line); font-size: .92em; color: var(--soft); }
.marks li { padding: 3px 0; }
nav ol { padding-left: 1.6em; }
.narrow { display: none; }
@media (prefers-color-scheme: dark) { .flag a { color: #ff8a80; } .found { text-decoration-color: #ff6f61; } }
@media (max-width: 820px) {
  .columns { display: block; }
  .columns > aside { position: static; max-height: none; border-bottom: 1px solid var(--line); margin-bottom: 20px; }
}
@media (max-width: 720px) { .wide { display: none; } .narrow { display: block; } }
@media (forced-colors: active) { .said { forced-color-adjust: none; color: CanvasText; background: Canvas; border-bottom-color: CanvasText; } }
@media print {
  .columns { display: block; }
  .columns > aside { position: static; max-height: none; overflow: visible; break-inside: avoid; }
  .pick, aside legend, .sources li:first-child, .pictures details { display: none; }
  .article { break-before: page; } .article:first-of-type { break-before: auto; }
}
${Array.from({ length: sources + 1 }, (_, number) => chosen(number)).join('\n')}
`;
