/** Keys that work anywhere on the page, but never while somebody types or composes a word. */
import { useLayoutEffect } from "react";
import { isComposing } from "../common/ime";
import { useServices } from "../services";
import { viewOfKey } from "./view-keys";
import { setView, stepBack } from "../../state/session";

export interface ShortcutActions {
  readonly singleKeys: boolean;
  readonly search: () => void;
  readonly gaps: () => void;
  readonly help: () => void;
  readonly whatIf: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio], [type=file]), textarea, select"));

/** A full-width key of a Japanese keyboard is the same key. */
const plainKey = (event: KeyboardEvent): string => event.key.normalize("NFKC");

export const useShortcuts = ({ singleKeys, search, gaps, help, whatIf }: ShortcutActions): void => {
  const { session } = useServices().stores;
  // Before the first paint: what is seen must already answer to its keys.
  useLayoutEffect(() => {
    const single = (key: string): (() => void) | undefined => {
      const view = viewOfKey(key);
      if (view !== undefined) return () => { session.setState(setView(view)); };
      switch (key) {
        case "/": return search;
        case "g": return gaps;
        case "w": return whatIf;
        case "?": return help;
        default: return undefined;
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
      if (event.key === "Escape") {
        session.setState(stepBack);
        return;
      }
      const action = singleKeys ? single(plainKey(event)) : undefined;
      if (action === undefined) return;
      // Or the key would be typed into the field that it leads to.
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  });
};
