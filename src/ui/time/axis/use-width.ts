import { useLayoutEffect, useState, type RefObject } from "react";

/** px, whole; 0 until it is known. */
export const useWidth = (target: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const look = (): void => { setWidth(Math.floor(element.clientWidth)); };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => { sizes.disconnect(); };
  }, [target]);
  return width;
};
