/** The patterns of the timeline, defined once for all its pictures. */

export const PATTERNS = { partly: "timeline-partly", quiet: "timeline-quiet", acting: "timeline-acting" } as const;

export function Patterns() {
  return (
    <svg className="timeline-patterns" width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={PATTERNS.partly} width={8} height={8} patternUnits="userSpaceOnUse"><path d="M-2 2l4-4M0 8l8-8M6 10l4-4" className="pattern-coverage" /></pattern>
        <pattern id={PATTERNS.quiet} width={6} height={6} patternUnits="userSpaceOnUse"><path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" className="pattern-quiet" /></pattern>
        <pattern id={PATTERNS.acting} width={6} height={6} patternUnits="userSpaceOnUse"><path d="M-1.5 4.5l3 3M0 0l6 6M4.5-1.5l3 3" className="pattern-acting" /></pattern>
      </defs>
    </svg>
  );
}
