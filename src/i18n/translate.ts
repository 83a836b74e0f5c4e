/** i18next with one language: no fallback from one to the other. */
import { createInstance, type TFunction } from "i18next";
import type { Language } from "../model/text";
import type { en } from "./en";
import { wordsOf } from "./words";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "keiro";
    resources: { keiro: typeof en };
  }
}

export type Translate = TFunction<"keiro">;

export const createTranslate = (language: Language): Translate => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: "keiro",
    ns: ["keiro"],
    resources: { [language]: { keiro: wordsOf(language) } },
    initAsync: false,
    // React and the command line print text, never markup.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.getFixedT(language, "keiro");
};
