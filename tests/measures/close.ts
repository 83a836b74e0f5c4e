/** Numbers that are the same but for how the last digits were rounded. */
import { expect } from "vitest";

const LIMIT = 1e-9;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= LIMIT * Math.max(Math.abs(a), Math.abs(b)) || Math.abs(a - b) < 1e-14;

/** Both have the same nodes, and each node the same value to 1e-9 of it. `null` in a file stands for `undefined`. */
export const expectSame = (found: ReadonlyMap<string, number | undefined>, expected: Readonly<Record<string, number | null>>): void => {
  expect([...found.keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
  const off = [...found].filter(([node, value]) => {
    const other = expected[node] ?? undefined;
    return value === undefined || other === undefined ? value !== other : !isClose(value, other);
  });
  expect(off.map(([node, value]) => ({ node, value, expected: expected[node] }))).toEqual([]);
};

export const expectClose = (found: number | undefined, expected: number | undefined): void => {
  if (found === undefined || expected === undefined) expect(found).toBe(expected);
  else expect({ found, expected, isClose: isClose(found, expected) }).toEqual({ found, expected, isClose: true });
};
