import type { VNode } from 'preact';

/** Patterns that the pictures fill with, so that nothing is told by colour alone. */
export const Patterns = (): VNode => (
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--pale)" /><rect width="3" height="6" fill="var(--ink)" />
      </pattern>
      <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--pale)" /><circle cx="3" cy="3" r="1.6" fill="var(--ink)" />
      </pattern>
    </defs>
  </svg>
);
