/** Of a long list the first part, and more when it is asked for: thousands of cards would hold the page for seconds. */
import { useState } from "react";

const PORTION = 100;

export interface Portion<T> {
  readonly shown: readonly T[];
  /** How many the next part has; 0: all are shown. */
  readonly next: number;
  readonly showMore: () => void;
}

export const usePortion = <T>(all: readonly T[]): Portion<T> => {
  const [most, setMost] = useState(PORTION);
  return {
    shown: all.length <= most ? all : all.slice(0, most),
    next: Math.max(0, Math.min(PORTION, all.length - most)),
    showMore: () => { setMost(most + PORTION); },
  };
};
