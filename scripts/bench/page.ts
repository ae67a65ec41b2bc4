import { cpus, totalmem, type CpuInfo } from 'node:os';
import { table, type Section } from './figures.js';

/** What the figures were measured on. */
function machine(): string {
  const [first]: readonly (CpuInfo | undefined)[] = cpus();
  return `${String(cpus().length)} cores of ${first?.model.trim() ?? 'an unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** The page of all figures. */
export function page(sections: readonly Section[], notes: string): string {
  const bars = sections.flatMap((section) => section.bars);
  return [
    '# Performance',
    '*`npm run bench` measures and writes this page; do not change it by hand. What it says of causes stands in `scripts/bench/notes.md`.*',
    `Measured on ${machine()}. Articles are this project’s own golden ones, one after another, unless a section says otherwise. Times of the analysis are those of the clock, or of the processor with all threads of the process where that is less, which other programs on the machine do not lengthen; starts and whole programs are measured on the clock, in turns with what they are compared to.`,
    table(['what', 'measured', 'bar', 'reached'], bars.map(({ what, measured, bar, reached }) => [what, measured, bar, reached ? 'yes' : '**no**'])),
    notes.trim(),
    ...sections.map(({ title, details }) => `## ${title}\n\n${details}`),
  ].join('\n\n') + '\n';
}
