/** A row that scrolls by whole items: what the edge would cut is not shown, and it is known whether there is more either way. */
import { useEffect, useState, type RefObject } from "react";

export interface Overflow {
  readonly before: boolean;
  readonly after: boolean;
}

/** Less than a pixel is rounding. */
const TOLERANCE = 1;

const FITS: Overflow = { before: false, after: false };

export const showCurrent = (row: HTMLElement | null): void => {
  row?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
};

/** Marks the items that are cut with `data-cut`. A row that becomes narrower or wider turns to its current item. */
export const useWholeItems = (row: RefObject<HTMLElement | null>): Overflow => {
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
    const sizes = new ResizeObserver(() => {
      showCurrent(element);
      look();
    });
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [row]);
  return overflow;
};

/** Turns the row to what stands before or after the items that are whole now. */
export const turnRow = (row: HTMLElement, to: "before" | "after"): void => {
  const items = [...row.children];
  const whole = items.filter((item) => !item.hasAttribute("data-cut"));
  if (to === "after") items[items.indexOf(whole.at(-1) ?? row) + 1]?.scrollIntoView({ block: "nearest", inline: "start" });
  else items[items.indexOf(whole[0] ?? row) - 1]?.scrollIntoView({ block: "nearest", inline: "end" });
};
