/** i18next with one language: no fallback from one to the other. */
import type { TFunction } from "i18next";
import type { Language } from "../model/text";
import { dictionary, hasWords, NAMESPACE, type Words } from "./words";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "keiro";
    resources: { keiro: Words };
  }
}

export type Translate = TFunction<"keiro">;

/** Throws where the words have not been loaded: to speak without them is a mistake of the programmer. */
export const createTranslate = (language: Language): Translate => {
  if (!hasWords(language)) throw new Error(`the words of "${language}" are not loaded`);
  return dictionary.getFixedT(language, NAMESPACE);
};
