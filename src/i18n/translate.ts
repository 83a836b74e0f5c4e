/** i18next with both languages built in: no request, no fallback from one language to the other. */
import { createInstance, type TFunction } from "i18next";
import type { Language } from "../model/text";
import { en } from "./en";
import { ja } from "./ja";

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
    resources: { ja: { keiro: ja }, en: { keiro: en } },
    initAsync: false,
    // React and the command line print text, never markup.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.getFixedT(language, "keiro");
};
