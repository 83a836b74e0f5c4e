/** Whether two looks are drawn the same; they are flat but for the dash, which is shared or short. */
import type { LineDisplay, MarkDisplay } from "./display";

type Flat = Readonly<Record<string, unknown>>;

const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, index) => value === other[index]));

export function sameDisplay<Display extends MarkDisplay | LineDisplay>(one: Display, other: Display): boolean {
  if (one === other) return true;
  const a: Flat = { ...one };
  const b: Flat = { ...other };
  return Object.keys(b).every((name) => sameValue(a[name], b[name]));
}
