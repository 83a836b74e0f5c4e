/** What the page itself carries of the session: language, theme, title. */
import { useEffect } from "react";
import { useNetwork, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";

export function PageAttributes() {
  const { language, name, t } = useSpeaker();
  const theme = useSession((session) => session.theme);
  const dataSet = name(useNetwork().bundle.dataset.name);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("shell.title", { dataSet });
  }, [language, dataSet, t]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return null;
}
