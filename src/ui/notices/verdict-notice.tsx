/** What became of a verdict: done, with a way back; taken from a file; not saved; lost. */
import type { ReactNode } from "react";
import { sayGapId } from "../../i18n/say-gap-id";
import { sayHeadline } from "../../i18n/say-question";
import { dismissNotice, type Notice } from "../../state/stores";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useSnapshot } from "../common/use-state";
import { useServices } from "../services";
import { useVerdictActions } from "../verdicts/use-verdict-actions";

export type VerdictNotice = Extract<Notice, { kind: "verdict" | "verdicts-taken" | "verdicts-trouble" | "verdicts-damaged" }>;

export const isVerdictNotice = (notice: Notice): notice is VerdictNotice => notice.kind === "verdict" || notice.kind.startsWith("verdicts-");

const useHeadline = (notice: VerdictNotice): string => {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  switch (notice.kind) {
    case "verdict": {
      const gap = gaps.find(({ id }) => id === notice.gap);
      return t(`verdicts.notice.${notice.done}`, { replace: { gap: gap === undefined ? sayGapId(speaker, snapshot, notice.gap) : sayHeadline(speaker, snapshot, gap) } });
    }
    case "verdicts-taken": return [
      t("verdicts.notice.taken", { count: notice.taken, origin: notice.origin }),
      ...(notice.kept === 0 ? [] : [t("verdicts.notice.kept", { count: notice.kept })]),
    ].join(speaker.language === "ja" ? "" : " ");
    case "verdicts-trouble": return t(`verdicts.trouble.${notice.trouble}`);
    case "verdicts-damaged": return t("verdicts.notice.damaged", { count: notice.count });
  }
};

function Actions({ notice }: { readonly notice: VerdictNotice }) {
  const { t } = useSpeaker();
  const { exportVerdicts, verdicts } = useServices();
  const { undo } = useVerdictActions();
  const button = (words: string, press: () => void): ReactNode => <button type="button" className="link" onClick={press}>{words}</button>;
  switch (notice.kind) {
    case "verdict": return button(t("verdicts.notice.undo"), () => { undo(notice.undo, notice.kind); });
    case "verdicts-taken": return notice.taken === 0 ? null : button(t("verdicts.notice.undo"), () => { undo(notice.undo, notice.kind); });
    case "verdicts-damaged": return button(t("verdicts.notice.clean"), () => { verdicts.clean(); });
    case "verdicts-trouble": return (
      <>
        {button(t("verdicts.notice.export"), exportVerdicts)}
        {button(t("verdicts.notice.retry"), () => { verdicts.retry(); })}
      </>
    );
  }
}

export function VerdictNoticeItem({ notice }: { readonly notice: VerdictNotice }) {
  const { t } = useSpeaker();
  const { transient } = useServices().stores;
  const headline = useHeadline(notice);
  const isGrave = notice.kind === "verdicts-trouble" || notice.kind === "verdicts-damaged";
  return (
    <div className={isGrave ? "notice grave" : "notice"} role={isGrave ? "alert" : "status"}>
      <div className="notice-head">
        <p>{headline}</p>
        <Actions notice={notice} />
        <button type="button" className="link" onClick={() => { transient.setState(dismissNotice(notice.kind)); }}>{t("notices.dismiss")}</button>
      </div>
    </div>
  );
}
