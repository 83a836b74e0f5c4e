import { useChange } from "../common/use-state";
import { loadAllWords } from "../../i18n/words";
import { useSpeaker } from "../common/speaker-context";
import { LANGUAGES, type Language } from "../../model/text";
import { setLanguage } from "../../state/session";

/** Each in its own language, so that it can be found by whoever reads only that one. */
const NAMES: Readonly<Record<Language, { readonly short: string; readonly long: string }>> = {
  ja: { short: "日本語", long: "日本語" },
  en: { short: "EN", long: "English (EN)" },
};

export function LanguageSwitch() {
  const { language, t } = useSpeaker();
  const change = useChange();
  return (
    <div className="segmented" role="group" aria-label={t("shell.language.label")}>
      {LANGUAGES.map((each) => (
        <button
          key={each} type="button" lang={each} aria-label={NAMES[each].long} aria-pressed={each === language}
          onClick={() => { void loadAllWords(each).then(() => { change(setLanguage(each)); }); }}
        >
          {NAMES[each].short}
        </button>
      ))}
    </div>
  );
}
