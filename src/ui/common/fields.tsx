import type { ReactNode } from "react";

/** Label and value, for fields. A value that is not there has no row. */
export function Fields({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  const given = rows.filter(([, value]) => value !== undefined);
  if (given.length === 0) return null;
  return <dl className="fields">{given.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}
