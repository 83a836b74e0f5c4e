/** Whether the page is being printed: paper gets more than the screen, and only then is it made. */
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    // At once: the browser lays the paper out as soon as the event is over.
    const set = (value: boolean): void => { flushSync(() => { setPrinting(value); }); };
    const before = (): void => { set(true); };
    const after = (): void => { set(paper.matches); };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    paper.addEventListener("change", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      paper.removeEventListener("change", after);
    };
  }, []);
  return isPrinting;
};
