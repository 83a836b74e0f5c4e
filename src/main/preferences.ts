/** Language and theme: remembered in this browser, from the browser's own settings at first. */
import { LANGUAGES, type Language } from "../model/text";
import { THEMES, type Theme } from "../state/session";

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEYS = { language: "keiro.language", theme: "keiro.theme" } as const;

/** Storage may be switched off; a preference that is not kept is no reason to fail. */
const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const readPreferences = (): Preferences => {
  const language = stored(KEYS.language);
  const theme = stored(KEYS.theme);
  return {
    language: LANGUAGES.find((each) => each === language) ?? (navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en"),
    theme: THEMES.find((each) => each === theme) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
  };
};

/** Keeps what was chosen, when it is chosen: every filter passes by here, and storage is slow. What was not chosen goes on following the browser. */
export const rememberPreferences = (after: Preferences, before: Preferences): void => {
  try {
    if (after.language !== before.language) localStorage.setItem(KEYS.language, after.language);
    if (after.theme !== before.theme) localStorage.setItem(KEYS.theme, after.theme);
  } catch {
    // Not kept: the next visit asks the browser again.
  }
};
