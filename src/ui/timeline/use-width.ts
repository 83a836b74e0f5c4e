import { useLayoutEffect, useState, type RefObject } from "react";

/** The width of the element, px; 0 until it is in the page. On paper it stays what it was on the screen: the picture is scaled. */
export const useWidth = (of: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    const look = (): void => { if (!matchMedia("print").matches && element.clientWidth > 0) setWidth(element.clientWidth); };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    look();
    return () => { sizes.disconnect(); };
  }, [of]);
  return width;
};
