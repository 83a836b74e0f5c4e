/** Order of names: by reading in Japanese, since kanji do not sort by how they are read; by name in English. */
import { foldText } from "../../lens/fold-text";
import type { Bilingual, Language } from "../../model/text";

interface Named {
  readonly name: Bilingual;
  readonly reading?: string | undefined;
}

const japanese = new Intl.Collator("ja", { numeric: true });
const english = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

export const sortName = ({ name, reading }: Named, language: Language): string =>
  (language === "ja" ? foldText(reading ?? name.ja) : name.en);

export const compareText = (language: Language): ((a: string, b: string) => number) =>
  (language === "ja" ? japanese : english).compare;

export const byReading = (language: Language) => (a: Named, b: Named): number =>
  compareText(language)(sortName(a, language), sortName(b, language));
