/** What stands instead of the screen when no data set could be opened at all. */
import { Suspense, useEffect } from "react";
import { createSpeaker } from "../../i18n/speaker";
import type { Language } from "../../model/text";
import type { Notice } from "../../state/stores";
import { ProblemList } from "../notices/problem-list";
import "../styles/index.css";

type Unopened = Extract<Notice, { kind: "refused" | "unreachable" }>;

export function StartFailure({ language, opened }: { readonly language: Language; readonly opened: Unopened }) {
  const speaker = createSpeaker(language);
  const { t } = speaker;
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <main className="failure" role="alert">
      <h1>{t("shell.appName")}</h1>
      <p>
        {opened.kind === "refused"
          ? t("notices.unopened", { origin: opened.origin, count: opened.problems.length })
          : t("notices.unreachable", { origin: opened.origin })}
      </p>
      {opened.kind === "refused" && <Suspense><ProblemList speaker={speaker} problems={opened.problems} /></Suspense>}
      <p><button type="button" className="button" onClick={() => { location.reload(); }}>{t("shell.broken.reload")}</button></p>
    </main>
  );
}
