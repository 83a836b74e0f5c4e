/** What the user must know about a file, a link or the page. The stage itself says when it cannot be drawn. */
import { Suspense, useState } from "react";
import type { Speaker } from "../../i18n/speaker";
import { dismissNotice, type Notice } from "../../state/stores";
import { useSpeaker } from "../common/speaker-context";
import { useTransient } from "../common/use-state";
import { useServices } from "../services";
import { CopyProblems, ProblemList } from "./problem-list";
import { isVerdictNotice, VerdictNoticeItem, type VerdictNotice } from "./verdict-notice";

type Told = Exclude<Notice, VerdictNotice | { kind: "no-webgl" }>;

const headline = ({ t }: Speaker, notice: Told): string => {
  switch (notice.kind) {
    case "refused": return t("notices.refused", { origin: notice.origin, count: notice.problems.length });
    case "warnings": return t("notices.warnings", { origin: notice.origin, count: notice.problems.length });
    case "unreachable": return t("notices.unreachable", { origin: notice.origin });
    case "not-loaded": return t("notices.notLoaded", { folder: notice.folder });
    case "address": return t("notices.address");
  }
};

function Details({ notice }: { readonly notice: Told }) {
  const speaker = useSpeaker();
  switch (notice.kind) {
    case "refused":
    case "warnings": return <Suspense><ProblemList speaker={speaker} problems={notice.problems} /></Suspense>;
    case "address": return (
      <ul className="problems">
        {notice.problems.map(({ code, value }) => <li key={`${code} ${value}`}>{speaker.t(`notices.addressProblem.${code}`, { value })}</li>)}
      </ul>
    );
    case "not-loaded":
    case "unreachable": return null;
  }
}

function NoticeItem({ notice }: { readonly notice: Told }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { transient } = useServices().stores;
  // A refusal is read at once; remarks on a file that did open can wait.
  const [isOpen, setOpen] = useState(notice.kind !== "warnings");
  const hasDetails = notice.kind !== "unreachable" && notice.kind !== "not-loaded";
  return (
    <div className={notice.kind === "warnings" ? "notice" : "notice grave"} role={notice.kind === "warnings" ? "status" : "alert"}>
      <div className="notice-head">
        <p>{headline(speaker, notice)}</p>
        {hasDetails && (
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{t("notices.details")}</button>
        )}
        {(notice.kind === "refused" || notice.kind === "warnings") && (
          <Suspense><CopyProblems speaker={speaker} problems={notice.problems} /></Suspense>
        )}
        <button type="button" className="link" onClick={() => { transient.setState(dismissNotice(notice.kind)); }}>{t("notices.dismiss")}</button>
      </div>
      {isOpen && <Details notice={notice} />}
    </div>
  );
}

export function Notices() {
  const { t } = useSpeaker();
  const notices = useTransient((transient) => transient.notices);
  const told = notices.flatMap((notice) => (notice.kind === "no-webgl" ? [] : [notice]));
  if (told.length === 0) return null;
  return (
    <section className="notices" aria-label={t("notices.label")}>
      {told.map((notice) => (isVerdictNotice(notice) ? <VerdictNoticeItem key={notice.kind} notice={notice} /> : <NoticeItem key={notice.kind} notice={notice} />))}
    </section>
  );
}
