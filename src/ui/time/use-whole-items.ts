/** A row that scrolls by whole items: what the edge would cut is not shown, and it is known whether there is more either way. */
import { useEffect, useState, type RefObject } from "react";

export interface Overflow {
  readonly before: boolean;
  readonly after: boolean;
}

/** Less than a pixel is rounding. */
const TOLERANCE = 1;

const FITS: Overflow = { before: false, after: false };

/** Marks the items that are cut with `data-cut`. `key`: when the items are others, they are looked at anew. */
export const useWholeItems = (row: RefObject<HTMLElement | null>, key: string): Overflow => {
  const [overflow, setOverflow] = useState(FITS);
  useEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const look = (): void => {
      const frame = element.getBoundingClientRect();
      for (const item of element.children) {
        const { left, right } = item.getBoundingClientRect();
        // One wider than the row itself is shown as far as it goes.
        const isCut = (left < frame.left - TOLERANCE || right > frame.right + TOLERANCE) && right - left <= frame.width;
        item.toggleAttribute("data-cut", isCut);
      }
      const before = element.scrollLeft > TOLERANCE;
      const after = element.scrollLeft + element.clientWidth < element.scrollWidth - TOLERANCE;
      setOverflow((was) => (was.before === before && was.after === after ? was : { before, after }));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [row, key]);
  return overflow;
};

/** Turns the row to what stands before or after the items that are whole now. */
export const turnRow = (row: HTMLElement, to: "before" | "after"): void => {
  const items = [...row.children];
  const whole = items.filter((item) => !item.hasAttribute("data-cut"));
  if (to === "after") items[items.indexOf(whole.at(-1) ?? row) + 1]?.scrollIntoView({ block: "nearest", inline: "start" });
  else items[items.indexOf(whole[0] ?? row) - 1]?.scrollIntoView({ block: "nearest", inline: "end" });
};
