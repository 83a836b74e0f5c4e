/** While a word is being composed (kana to kanji), keys belong to the input method. */
import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** Some browsers report the Enter that ends a composition as key code 229, after `isComposing` is false again. */
export const isComposing = (event: KeyboardEvent | ReactKeyboardEvent): boolean => {
  const native = "nativeEvent" in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229;
};
