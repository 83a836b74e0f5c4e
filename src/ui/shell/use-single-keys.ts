/** Whether single keys are shortcuts: they can be switched off (WCAG 2.1.4), and this browser remembers it. */
import { useState } from "react";

const KEY = "keiro.single-keys";

const read = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

const write = (on: boolean): void => {
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Not kept: it holds until the page is closed.
  }
};

export interface SingleKeys {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export const useSingleKeys = (): SingleKeys => {
  const [on, setOn] = useState(read);
  return {
    on,
    set: (next) => {
      setOn(next);
      write(next);
    },
  };
};
