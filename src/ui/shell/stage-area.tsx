/** The place that the drawing is mounted into, with its camera buttons, and what is said when there is nothing to draw. */
import { useEffect, useRef } from "react";
import { useChange, useGaps, useIsSearched, useLensPart, useLensView, useSession, useShownMissing, useSnapshot, useTransient } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { isWideOpen, OPEN_LENS } from "../../lens/lens";
import { useServices } from "../services";
import { setLens, setView, type DrawnView } from "../../state/session";

function StageElement({ view }: { readonly view: DrawnView }) {
  const { t } = useSpeaker();
  const { stage } = useServices();
  const { seats, channels } = useLensView();
  const missing = useShownMissing();
  const isSearched = useIsSearched();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : stage.attach(element.current)), [stage]);
  return (
    <>
      <div ref={element} className="stage" role="group" aria-label={t(`shell.stage.${view}`)} aria-describedby="stage-description" />
      <p id="stage-description" className="visually-hidden">
        {isSearched
          ? t("shell.stage.description", { actors: seats.size, channels: channels.size, gaps: missing })
          : t("gapSearch.stage", { actors: seats.size, channels: channels.size })}
      </p>
    </>
  );
}

/** Where the date itself has nothing, the filters are not blamed. */
function Empty({ hasRecords }: { readonly hasRecords: boolean }) {
  const { date, t } = useSpeaker();
  const snapshot = useSnapshot();
  const lens = useSession((session) => session.lens);
  const change = useChange();
  const isFiltered = hasRecords && !isWideOpen(lens);
  return (
    <div className="stage-message">
      <p>{isFiltered ? t("shell.stage.empty") : t("shell.stage.emptyOnDate", { date: date(snapshot.date) })}</p>
      {isFiltered && (
        <button type="button" className="button" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>
      )}
    </div>
  );
}

/** A large network is laid out in a worker; until then the stage is empty, and this says why. */
function LayoutProgress() {
  const { t } = useSpeaker();
  const done = useTransient(({ layoutDone }) => layoutDone);
  if (done === undefined) return null;
  return (
    <div className="stage-message">
      <p id="layout-progress">{t("shell.stage.layingOut")}</p>
      <progress aria-labelledby="layout-progress" max={1} value={done} />
    </div>
  );
}

function NoWebgl() {
  const { t } = useSpeaker();
  const change = useChange();
  return (
    <div className="stage-message" role="alert">
      <p>{t("notices.noWebgl")}</p>
      <button type="button" className="button" onClick={() => { change(setView("tables")); }}>{t("notices.toTables")}</button>
    </div>
  );
}

export function StageArea({ view }: { readonly view: DrawnView }) {
  const gapCount = useGaps().length;
  const isBare = useLensPart(({ seats }) => seats.size === 0);
  const { channels } = useSnapshot();
  const cannotDraw = useTransient(({ notices }) => notices.some(({ kind }) => kind === "no-webgl"));
  const hasRecords = channels.size + gapCount > 0;
  return (
    <div className="stage-area">
      <StageElement view={view} />
      <LayoutProgress />
      {cannotDraw ? <NoWebgl /> : (isBare || !hasRecords) && <Empty hasRecords={hasRecords} />}
    </div>
  );
}
